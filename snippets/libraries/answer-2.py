sentences, words, vocabulary = 8, 20, 50
per_word = 0.3  # nats

total = per_word * sentences * words
print(f"sum        {total:.6f}")
print(f"batchmean  {total / sentences:.6f}")
print(f"mean       {total / (sentences * words * vocabulary):.6f}")

print("usual slips:")
print(f"per word   {per_word:.6f}")
print(f"by words   {total / words:.6f}")

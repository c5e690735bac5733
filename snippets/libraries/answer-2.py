sentences, words, vocabulary = 8, 20, 50
per_word = 0.3  # nats

total = per_word * sentences * words
print(f"sum        {total:.6f}")
print(f"batchmean  {total / sentences:.6f}")
print(f"mean       {total / (sentences * words * vocabulary):.6f}")

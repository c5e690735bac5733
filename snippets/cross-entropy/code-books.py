south = {"sun": "0", "cloud": "10", "rain": "110", "fog": "111"}
north = {"sun": "110", "cloud": "0", "rain": "10", "fog": "111"}

# eight days in the south, as often as they come there
days = ["sun", "sun", "cloud", "rain", "sun", "cloud", "sun", "fog"]

for name, book in [("south's", south), ("north's", north)]:
    message = "".join(book[day] for day in days)
    print(f"{name} book: {message}")
    print(f"  {len(message)} bits, {len(message) / 8:.4f} a day")

"""What changed in pages, numbers and claims between the versions of the course: tags v1, v2.1 ...

It is found by comparing the files of two versions, and not taken from what commits say.
"""

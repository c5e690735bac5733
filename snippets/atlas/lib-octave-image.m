pkg load image
printf("octave-image %s\n", pkg("list", "image"){1}.version)
coin = [zeros(1, 7) ones(1, 3)];
printf("entropy: %.6f\n", entropy(logical(coin)))
printf("of [0.7 0.3]: %.6f\n", entropy([0.7 0.3]))
printf("of [0.5 0.5]: %.6f\n", entropy([0.5 0.5]))
printf("of 0 to 255, as doubles: %.6f\n", entropy(0:255))
printf("of 0 to 255, as uint8: %.6f\n", entropy(uint8(0:255)))

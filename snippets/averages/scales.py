import matplotlib.pyplot as plt
import numpy as np

z = np.linspace(-6, 6, 2401)  # the true logit of an input
weight = np.exp(-(z**2) / 8)  # how often it comes
weight /= weight.sum()
p = 1 / (1 + np.exp(-z))  # how often its label is yes
scale = 4  # the model says so many times the true logit


def loss(scale):
    said = scale * z
    return np.sum(weight * (np.logaddexp(0, -said) + (1 - p) * said))


figure, (left, right) = plt.subplots(1, 2, num="P, Q, H(P,Q)",
                                     figsize=(5.2, 2.9))
left.axvline(0.5, color="black", ls=":", lw=1.2)
left.plot([0, 1], [0, 1], color="C0")
left.plot(1 / (1 + np.exp(-scale * z)), p, "--", color="C1")
left.plot(0.5, 0.5, "o", color="C1")
left.set(xlabel="q", ylabel="p", xlim=(0, 1), ylim=(0, 1))

scales = np.geomspace(0.25, 8, 61)
wrong = np.sum(weight * np.minimum(p, 1 - p))
right.axhline(np.log(2), color="black", ls=":", lw=1.2)
right.axhline(wrong, color="C2", ls="-.")
right.plot(scales, [loss(each) for each in scales], color="black")
right.plot(scale, loss(scale), "o", color="C1")
right.text(2**3.1, np.log(2) - 0.13, "log 2", ha="right")
right.text(2**3.1, wrong + 0.05, "1 − a", color="C2", ha="right")
right.set(xlabel="×", xscale="log", xticks=[0.25, 0.5, 1, 2, 4, 8],
          xlim=(2**-2.15, 2**3.15), ylim=(0, 2),
          yticks=[0, 0.5, 1, 1.5, 2], title="H(P,Q)")
right.set_xticklabels(["0.25", "0.5", "1", "2", "4", "8"])
right.minorticks_off()
plt.show()

import torch

torch.set_default_dtype(torch.float64)
bias = torch.linspace(-1, 0.75, 8)


def critic(w, x):  # of 8 units
    return 0.3 * torch.tanh(w * x + bias).sum()


def penalty(w, keep):  # WGAN-GP's, at one point
    x = torch.tensor(0.5, requires_grad=True)
    [g] = torch.autograd.grad(critic(w, x), x, create_graph=keep)
    return 10 * (g.abs() - 1) ** 2


def alone(w):  # real data at 2, generated ones at -1
    return critic(w, -1) - critic(w, 2)


def steps_back(number):
    seen, todo = set(), [number.grad_fn]
    while todo:
        step = todo.pop()
        if step and step not in seen:
            seen.add(step)
            todo += [before for before, _ in step.next_functions]
    return len(seen)


w = torch.linspace(1, -0.4, 8, requires_grad=True)
print("                 loss  steps back  slope in the first weight")
for name, loss in [("loss alone", alone(w)),
                   ("with penalty", alone(w) + penalty(w, True)),
                   ("past not kept", alone(w) + penalty(w, False))]:
    [slope, *_] = torch.autograd.grad(loss, w)[0]
    print(f"{name:13}{loss:8.4f}{steps_back(loss):12}{slope:15.4f}")
h = torch.eye(8)[0] / 1e5
up, down = [alone(v) + penalty(v, False) for v in (w + h, w - h)]
print(f"with penalty, by moving the weight:{(up - down) / 2e-5:12.4f}")

"""The upper layers of the encoder, grown apart for messages: hidden states in, kinds of message out."""

import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

# Layers of the encoder that messages and passages share; the head has its own copy of those above.
SHARED_LAYERS = 3
HEADS = 12


class Layer(nn.Module):
    """A BERT layer (Devlin et al., 2019), named as in the encoder's file."""

    def __init__(self, size: int, inner: int, dropout: float):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(size, size) for _ in range(4))
        self.n1 = nn.LayerNorm(size, eps=1e-12)
        self.i, self.d = nn.Linear(size, inner), nn.Linear(inner, size)
        self.n2 = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, size = x.shape

        def split(y: torch.Tensor) -> torch.Tensor:
            return y.view(batch, length, HEADS, size // HEADS).transpose(1, 2)

        scores = split(self.q(x)) @ split(self.k(x)).transpose(-1, -2) / math.sqrt(size // HEADS) + mask
        seen = self.dropout(torch.softmax(scores, -1)) @ split(self.v(x))
        x = self.n1(x + self.dropout(self.o(seen.transpose(1, 2).reshape(batch, length, size))))
        return self.n2(x + self.dropout(self.d(nn.functional.gelu(self.i(x)))))


class Head(nn.Module):
    """Layers of its own, then the encoder's message classifier over the first token and the mean."""

    def __init__(self, layers: int, routes: int, size: int = 384, inner: int = 1536, dropout: float = 0.1):
        super().__init__()
        self.l = nn.ModuleList(Layer(size, inner, dropout) for _ in range(layers))
        self.g, self.r = nn.Linear(2 * size, size), nn.Linear(size, routes)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, attention: torch.Tensor) -> torch.Tensor:
        mask = (1 - attention)[:, None, None, :] * -1e9
        for layer in self.l:
            x = layer(x, mask)
        mean = (x * attention[:, :, None]).sum(1) / attention.sum(1, keepdim=True)
        return self.r(self.dropout(torch.tanh(self.g(torch.cat([x[:, 0], mean], -1)))))


class SingleHead(nn.Module):
    """The head as it is shipped: one message at a time, without padding."""

    def __init__(self, head: Head):
        super().__init__()
        self.head = head

    def forward(self, hidden_states: torch.Tensor) -> torch.Tensor:
        return self.head(hidden_states, torch.ones_like(hidden_states[:, :, 0]))


def read_weights(graph: onnx.GraphProto) -> dict[str, torch.Tensor]:
    """The encoder's layers and classifier, from int8 back to numbers."""
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {
        name.removeprefix("b."): array
        for name, array in arrays.items()
        if name.startswith("b.l.") or name in ("g.bias", "r.bias")
    }
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        stem = node.input[1].removesuffix("_quantized")
        zero = arrays[f"{stem}_zero_point"].astype(np.float32)
        matrix = (arrays[node.input[1]].astype(np.float32) - zero) * arrays[f"{stem}_scale"]
        part, *rest = node.output[0].strip("/").split("/")
        name = {"g": "g", "route_logits_MatMul_output_quantized": "r"}.get(part)
        if part.startswith("l."):
            name = f"{part}.{rest[0]}"
        if name is not None:
            weights[f"{name}.weight"] = matrix.T
    return {name: torch.tensor(np.ascontiguousarray(array)) for name, array in weights.items()}


def open_head(graph: onnx.GraphProto, layers: int, routes: int) -> Head:
    """A head that starts as the encoder's own upper layers."""
    head = Head(layers - SHARED_LAYERS, routes)
    own = {}
    for name, tensor in read_weights(graph).items():
        if not name.startswith("l."):
            own[name] = tensor
        elif int(name.split(".")[1]) >= SHARED_LAYERS:
            _, layer, rest = name.split(".", 2)
            own[f"l.{int(layer) - SHARED_LAYERS}.{rest}"] = tensor
    head.load_state_dict(own)
    return head

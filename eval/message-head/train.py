"""Trains the encoder's message head and writes it beside the encoder.

Reads plain questions (JSON lines with `text`) from standard input, and labelled messages from
`eval/messages/training.jsonl`. The encoder's lower layers stay as they are, so its vectors, and with
them every index, do not change by a bit. Run from the repository's folder: npm run train:messages
"""

import hashlib
import json
import math
import random
import sys
import unicodedata
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from net import SHARED_LAYERS, Head, SingleHead, open_head

MODEL = Path("models/vouch-minilm")
ENCODER = MODEL / "onnx/model_quantized.onnx"
HEAD = MODEL / "onnx/message_head_quantized.onnx"
TRAINING = Path("eval/messages/training.jsonl")

SEED, EPOCHS, BATCH, RATE = 1, 4, 32, 1.5e-4
# The routes of the messages under the encoder's names.
NAMES = {"answer": "none", "answer_with_support": "support", "out_of_scope": "off_topic"}
DANGER = ("crisis", "emergency")
# A plain question has no label but this: nobody is in danger.
UNLABELLED = -1
# Kinds that stay what they are when somebody says something harmless in the same breath.
OUTLIVING = ("crisis", "emergency", "support", "none")
# How visitors shorten words on a phone.
SHORT = {"you": "u", "your": "ur", "are": "r", "what": "wot", "before": "b4", "for": "4", "to": "2", "the": "da",
         "tonight": "2nite", "please": "pls", "because": "cos", "with": "wiv", "see": "c", "why": "y", "my": "me",
         "people": "ppl", "when": "wen", "that": "dat", "and": "n",
         "should": "shud", "was": "woz", "know": "no", "something": "summat", "night": "nite", "have": "av"}


def main() -> None:
    torch.manual_seed(SEED)
    config = json.loads((MODEL / "config.json").read_text())
    routes, limit = config["vouch"]["routes"], config["vouch"]["message_tokens"]
    model = with_hidden_states(onnx.load(ENCODER))
    onnx.save(model, ENCODER)
    tokenizer = Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    session = onnxruntime.InferenceSession(ENCODER)

    def encode(text: str) -> torch.Tensor:
        ids = tokenizer.encode(unicodedata.normalize("NFKC", text)).ids
        ids = np.array([ids if len(ids) <= limit else ids[:1] + ids[1 - limit :]], dtype=np.int64)
        feeds = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        return torch.tensor(session.run(["hidden_states"], feeds)[0][0])

    rows = [(row["text"], routes.index(NAMES.get(row["expected_route"], row["expected_route"])))
            for row in read_lines(TRAINING.read_text())]
    # Each in two spellings an epoch: they are few, and a false alarm on one is the dearest.
    rows += [(row["text"], UNLABELLED) for row in read_lines(sys.stdin.read())] * 2
    head = open_head(model.graph, config["num_hidden_layers"], len(routes))
    outliving = {routes.index(name) for name in OUTLIVING} | {UNLABELLED}
    harmless = [text for text, label in rows if label in (routes.index("none"), UNLABELLED)]

    def vary(text: str, label: int, chance: random.Random) -> str:
        if label in outliving and chance.random() < 0.15:
            parts = [text, *chance.sample(harmless, chance.randint(1, 2))]
            text = " ".join(chance.sample(parts, len(parts)))
        return respell(text, chance)

    fit(head, rows, encode, vary, [routes.index(name) for name in DANGER])
    write_head(head)
    write_sums()


def with_hidden_states(model: onnx.ModelProto) -> onnx.ModelProto:
    """Names what the last shared layer puts out, so that the head can be run on it."""
    if all(output.name != "hidden_states" for output in model.graph.output):
        inner = f"/l.{SHARED_LAYERS - 1}/n2/LayerNormalization_output_0"
        model.graph.node.append(onnx.helper.make_node("Identity", [inner], ["hidden_states"]))
        shape = ["batch", "length", 384]
        output = onnx.helper.make_tensor_value_info("hidden_states", onnx.TensorProto.FLOAT, shape)
        model.graph.output.append(output)
    return model


def fit(head: Head, rows: list[tuple[str, int]], encode, vary, danger: list[int]) -> None:
    """AdamW with warm-up and linear decay; every epoch sees each message in another form."""
    chance = random.Random(SEED)
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    steps = math.ceil(len(rows) / BATCH) * EPOCHS
    step = 0
    for epoch in range(EPOCHS):
        head.train()
        seen = [(encode(vary(text, label, chance)), label) for text, label in rows]
        total = 0.0
        for batch in to_batches(seen, chance):
            rate = RATE * min(1, step / (0.1 * steps)) * (steps - step) / steps
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss = to_loss(torch.log_softmax(head(*pad([x for x, _ in batch])), -1), batch, danger)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            step += 1
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {total / len(rows):.3f}", flush=True)


def to_loss(logs: torch.Tensor, batch: list, danger: list[int]) -> torch.Tensor:
    """Cross-entropy; for a plain question, of danger against everything else."""
    labels = torch.tensor([label for _, label in batch])
    labelled = labels != UNLABELLED
    loss = -logs[labelled].gather(1, labels[labelled][:, None]).sum()
    dangerous = logs[~labelled][:, danger].exp().sum(1).clamp(max=0.9999)
    return (loss - torch.log1p(-dangerous).sum()) / len(batch)


def respell(text: str, chance: random.Random) -> str:
    """Sometimes shortens words, drops apostrophes or punctuation, or slips on a key, as visitors do."""
    if chance.random() < 0.08:
        words = [SHORT[word] if word in SHORT and chance.random() < 0.7 else word for word in text.lower().split(" ")]
        text = " ".join(words)
    if chance.random() < 0.1:
        text = text.replace("'", "")
    if chance.random() < 0.1:
        text = "".join(c for c in text if c not in ".,!?;:")
    slips = chance.choices((0, 1, 2, 3), (0.8, 0.12, 0.05, 0.03))[0] if len(text) > 12 else 0
    for _ in range(slips):
        i, slip = chance.randrange(1, len(text) - 2), chance.random()
        middle = text[i + 1] + text[i] if slip < 0.4 else "" if slip < 0.8 else text[i] * 2
        text = text[:i] + middle + text[i + (2 if slip < 0.4 else 1) :]
    return text


def to_batches(rows: list, chance: random.Random) -> list[list]:
    """Random batches of messages of about equal length."""
    rows = chance.sample(rows, len(rows))
    batches = []
    for start in range(0, len(rows), BATCH * 20):
        near = sorted(rows[start : start + BATCH * 20], key=lambda row: len(row[0]))
        batches += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    return chance.sample(batches, len(batches))


def pad(texts: list[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    hidden = torch.nn.utils.rnn.pad_sequence(texts, batch_first=True)
    attention = torch.zeros(hidden.shape[:2])
    for i, text in enumerate(texts):
        attention[i, : len(text)] = 1
    return hidden, attention


def write_head(head: Head) -> None:
    """Per-channel int8, as the encoder."""
    exact = HEAD.with_name("message_head.onnx")
    example = torch.zeros(1, 8, 384)
    torch.onnx.export(
        SingleHead(head).eval(),
        (example,),
        exact,
        input_names=["hidden_states"],
        output_names=["message_logits"],
        dynamic_axes={"hidden_states": {1: "length"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(exact, HEAD, per_channel=True, weight_type=QuantType.QInt8)
    exact.unlink()


def write_sums() -> None:
    sums = MODEL / "SHA256SUMS"
    files = sorted({line.split()[1] for line in sums.read_text().splitlines()} | {str(HEAD.relative_to(MODEL))})
    lines = [f"{hashlib.sha256((MODEL / name).read_bytes()).hexdigest()}  {name}\n" for name in files]
    sums.write_text("".join(lines))


def read_lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines() if line]


if __name__ == "__main__":
    main()

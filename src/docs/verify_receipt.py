#!/usr/bin/env python3
"""Checks a receipt of Encours with nothing but Python's standard library.

    python3 verify_receipt.py receipt.json public-key.pem [anchors.jsonl]

With a file of checkpoints (JSON, a line each), the receipt's block must be the one that they state, where they do.
Ends with 0 if the receipt is valid, 1 if something was altered, 2 if it cannot be read.
The format is described in receipts.md. Ed25519 follows RFC 8032, section 5.1.
"""
import base64, hashlib, json, sys

# Ed25519: the field, the curve's constant, the order of the base point
P = 2**255 - 19
D = -121665 * pow(121666, P - 2, P) % P
L = 2**252 + 27742317777372353535851937790883648493


def add(a, b):
    k, l, m, n = ((a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0]), 2 * a[3] * b[3] * D, 2 * a[2] * b[2])
    e, f, g, h = l - k, n - m, n + m, l + k
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = add(result, point)
        point, number = add(point, point), number >> 1
    return result


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("not a point of the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    try:
        a, b = multiply(s, BASE), add(decompress(r), multiply(h, decompress(key)))
    except ValueError:
        return False
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def canonical(title, fields):
    lines = [title.encode() + b"\n"]
    for name in sorted(fields):
        value = fields[name].encode()
        lines.append(b"%s:%d:%s\n" % (name.encode(), len(value), value))
    return b"".join(lines)


def sha256(data):
    return hashlib.sha256(data).digest()


def root(leaf, place, count, path):
    last, value = count - 1, leaf
    for neighbour in path:
        if place & 1 or place == last:
            value = sha256(b"\x01" + neighbour + value)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            value = sha256(b"\x01" + value + neighbour)
        place, last = place >> 1, last >> 1
    return value if last == 0 else None


def trusted(given, statements):
    keys = {hashlib.sha256(given).hexdigest(): given}
    for _ in statements:
        for s in statements:
            key = base64.b64decode(s["publicKey"])
            fields = {"key": hashlib.sha256(key).hexdigest(), "public_key": s["publicKey"]}
            if s.get("predecessor") in keys and signed(
                    keys[s["predecessor"]][-32:], canonical("encours-key-v1", fields), bytes.fromhex(s["handover"])):
                keys[fields["key"]] = key
    return keys


def check(receipt, given):
    """What is altered; empty if nothing is."""
    record, block, content = receipt["record"], receipt["block"], receipt["record"].get("content")
    fields, key = block["fields"], trusted(given, receipt["keys"]).get(block["fields"]["key"])
    if key is None or not signed(
            key[-32:], canonical("encours-block-v1", fields), bytes.fromhex(block["signature"])):
        return "the block is not signed by a trusted key"
    leaf = sha256(b"\x00" + canonical(record["title"], record["fields"]))
    path = [bytes.fromhex(h) for h in receipt["path"]]
    if not record["title"].startswith("encours-" + fields["kind"] + "-v") or \
            not 0 <= receipt["index"] < int(fields["count"]) or \
            root(leaf, receipt["index"], int(fields["count"]), path) != bytes.fromhex(fields["root"]):
        return "the record is not the one that was sealed"
    if content and hashlib.sha256(bytes.fromhex(content["salt"]) + canonical(
            content["title"], content["fields"])).hexdigest() != record["fields"]["commitment"]:
        return "what the record is about is not what it committed to"
    return ""


def anchored(receipt, given, anchors):
    """What is altered since the checkpoints of the receipt's block; empty if nothing is."""
    fields = receipt["block"]["fields"]
    keys, block = trusted(given, receipt["keys"]), sha256(canonical("encours-block-v1", fields)).hex()
    for a in (json.loads(line) for line in anchors if line.strip()):
        stated = {"number": str(a["number"]), "hash": a["hash"], "stated_at": a["statedAt"], "key": a["key"]}
        if stated["number"] == fields["number"]:
            if a["key"] not in keys or not signed(
                    keys[a["key"]][-32:], canonical("encours-checkpoint-v1", stated), bytes.fromhex(a["signature"])):
                return "a checkpoint of the block is not signed by a trusted key"
            if a["hash"] != block:
                return "the block is not the one that was there at " + a["statedAt"]
    return ""


if __name__ == "__main__":
    try:
        pem = open(sys.argv[2]).read().split("-----BEGIN PUBLIC KEY-----")[1].split("-----END")[0]
        receipt, given = json.load(open(sys.argv[1], encoding="utf-8")), base64.b64decode(pem)
        anchors = open(sys.argv[3], encoding="utf-8").readlines() if len(sys.argv) > 3 else []
        altered = check(receipt, given) or anchored(receipt, given, anchors)
    except (OSError, IndexError, KeyError, TypeError, ValueError) as unreadable:
        print("unreadable:", unreadable, file=sys.stderr)
        sys.exit(2)
    print("altered: " + altered if altered else "valid")
    sys.exit(1 if altered else 0)

#!/usr/bin/env python3
"""Verifies a Blue Lamp history export, with no server and no network.

    python3 verify.py HISTORY.zip [--checkpoint YOUR-CHECKPOINT.txt]

It needs Python 3.9 or newer and nothing else, but the openssl program (3.0 or newer) for signatures. Written from the
format's page, docs/history-format.md, independently of Blue Lamp's own verifier. It writes nothing and unpacks nothing to disk.
Do not take it from the export that you doubt: whoever can forge the one can forge the other.

Exit code: 0 the history holds, 1 it does not or something could not be checked, 2 bad arguments.
"""

import argparse
import base64
import binascii
import collections
import concurrent.futures
import datetime
import functools
import json
import os
import queue
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import zipfile
import zlib
from binascii import unhexlify
from hashlib import sha256

MIB = 1 << 20
LONGEST_LINE = 16 * MIB
SHORT_LINE = MIB // 16
LARGEST_FILE = 4 * MIB  # manifest.json, keys.txt
LARGEST_NOTE = 64 << 10
LARGE = 4 * MIB  # from here on, starting a process for each processor pays
MOST_FILES = 20_000
MOST_SIGNATURES = 16
MOST_ERASURES = 100_000  # redactions and disposals, not what they took
MOST_TIMES = 200  # that a file may unpack to its size
ENOUGH_BREAKS = 1000
LARGEST_NUMBER = 10**15

REQUIRED = {"README.txt", "index.html", "manifest.json", "changes.ndjson", "seals.ndjson", "keys.txt", "people.ndjson", "verify.py"}
# how values are written; a line has exactly these members, in this order, and no blank between them
FORMS = {
    "number": "0|[1-9][0-9]{0,15}",
    "id": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    "time": "2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z",
    "hash": "[0-9a-f]{64}",
    "salt": "[0-9a-f]{32}",
    "text": r'[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*',
}


def of_bytes(form):
    """Changes are read as bytes: there are millions, and most of what they say goes into a hash as it stands."""
    return re.compile((form % FORMS).encode())


CHANGE = of_bytes(
    r'\{"n":(%(number)s),"id":"(%(id)s)","at":"(%(time)s)","person":(?:null|"(%(id)s)"),"role":"(%(text)s)","home":"(%(text)s)",'
    r'"request":"(%(text)s)","purpose":"(%(text)s)","entity":"(%(text)s)","record":(?:null|"(%(id)s)"),"operation":"(%(text)s)",'
    r'"retention":"(%(text)s)","hash":"(%(hash)s)","salt":(?:null|"(%(salt)s)"),"before":'
).match
TEXT = of_bytes(r'"(%(text)s)"').match
CONTROLS = bytes(range(32))
EARLIER = r'\{"gone":"(%(id)s)","item":"(%(hash)s)"\}' % FORMS
GONE = re.compile(r',"gone":"(%s)"(?:,"earlier":\[(.*)\])?\}' % FORMS["id"]).fullmatch
SEAL = re.compile(
    r'\{"number":(%(number)s),"first":(%(number)s),"last":(%(number)s),"at":"(%(time)s)","root":"(%(hash)s)",'
    r'"previous":"(|%(hash)s)","hash":"(%(hash)s)"\}' % FORMS
).fullmatch
CHECKPOINT_FILE = re.compile(r"checkpoints/([1-9][0-9]{0,14})\.txt").fullmatch
FORCE = re.compile(r"[a-z0-9-]{1,100}").fullmatch
NAME = re.compile(r"[!-*,-~]{1,200}").fullmatch
TIME = re.compile(FORMS["time"]).fullmatch
NOTE = re.compile(
    r"blue-lamp/(?P<force>[a-z0-9-]{1,100})\n(?P<size>[1-9][0-9]{0,14})\n(?P<root>[A-Za-z0-9+/]{43}=)\n"
    r"seal (?P<seal>[1-9][0-9]{0,14}) (?P<hash>[0-9a-f]{64})\ntime (?P<time>2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9:]{8})Z\n"
).fullmatch


class Malformed(Exception):
    """Something is not as the format writes it."""


class Unreadable(Exception):
    """A file of the zip cannot be read, or not to its end."""


class Unable(Exception):
    """This computer cannot check a signature."""


# --- what is found -----------------------------------------------------------------------------------------------------------


class Findings:
    """Breaks with their places, notes, and what could not be checked here."""

    def __init__(self):
        self.force = "unknown"
        self.breaks = []
        self.count = 0
        self.notes = []
        self.unchecked = []

    def broken(self, text, seal=None, row=None):
        self.count += 1
        if self.count <= 100:
            place = "force " + self.force
            if seal is not None:
                place += ", seal %d" % seal
            if row is not None:
                place += ", change %d" % row
            self.breaks.append(place + ": " + text)

    def note(self, text):
        if text not in self.notes and len(self.notes) < 100:
            self.notes.append(text)

    @property
    def enough(self):
        return self.count >= ENOUGH_BREAKS


def shown(text):
    """A text from the file, fit to be printed: short, and nothing in it that a terminal obeys."""
    plain = "".join(c if " " <= c <= "~" else "?" for c in str(text)[:80])
    return plain + ("..." if len(str(text)) > 80 else "")


# --- hashes ------------------------------------------------------------------------------------------------------------------

length = struct.Struct(">I").pack
NOTHING = b"\xff\xff\xff\xff"


def lp(text):
    """A text with its length before it, so that no boundary between two texts can be shifted."""
    if text is None:
        return NOTHING
    raw = text if type(text) is bytes else text.encode()
    return length(len(raw)) + raw


# most texts of a change, such as its role, stand in many others too; only used where the line is short
known = functools.lru_cache(maxsize=1024)(lp)

LEAF = b"\x00" + lp("bluelamp-change-1")
SEALED = b"\x02" + lp("bluelamp-seal-1")


class Tree:
    """The Merkle tree of RFC 9162, of which only the roots of whole subtrees are kept."""

    def __init__(self):
        self.size = 0
        self.peaks = []

    def add(self, node):
        bits = self.size
        while bits & 1:
            node = sha256(b"\x01" + self.peaks.pop() + node).digest()
            bits >>= 1
        self.peaks.append(node)
        self.size += 1

    def root(self):
        node = self.peaks[-1]
        for left in reversed(self.peaks[:-1]):
            node = sha256(b"\x01" + left + node).digest()
        return node.hex()


# --- texts and times ---------------------------------------------------------------------------------------------------------


def moment(text):
    """A time of the format."""
    if not (isinstance(text, str) and TIME(text)):
        raise Malformed("has no time of the form 2026-11-25T15:50:00.123456Z")
    try:
        return datetime.datetime.fromisoformat(text[:-1])
    except ValueError:
        raise Malformed("has a time that there is not")


def written(time):
    return time.isoformat(timespec="microseconds") + "Z"


def exact_base64(text):
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("has a text that is no base64")
    if base64.b64encode(raw).decode() != text:
        raise Malformed("has a text that is no exact base64")
    return raw


def utf8(raw):
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Malformed("is no text in UTF-8")


# --- JSON --------------------------------------------------------------------------------------------------------------------


def refuse(constant):
    raise ValueError(constant)


# an object becomes a tuple of its members, so that their order shows, and whether one stands twice
scan = json.JSONDecoder(object_pairs_hook=tuple, parse_constant=refuse).scan_once


def json_object(text):
    """The members of a JSON object as pairs, in their order."""
    try:
        found, end = scan(text, 0)
    except (ValueError, StopIteration, RecursionError):
        raise Malformed("is no JSON object")
    if type(found) is not tuple or end != len(text):
        raise Malformed("is no JSON object")
    return found


def json_dictionary(text):
    """A JSON object, in which no name stands twice."""

    def unique(value):
        if isinstance(value, list):
            return [unique(one) for one in value]
        if not isinstance(value, tuple):
            return value
        if len(dict(value)) != len(value):
            raise Malformed("is no JSON object, or one with a name that stands twice")
        return {name: unique(one) for name, one in value}

    try:
        return unique(json_object(text.strip(" \t\r\n")))
    except RecursionError:
        raise Malformed("is no JSON object")


def is_number(value):
    return type(value) is int and 0 <= value <= LARGEST_NUMBER


def number(digits):
    value = int(digits)
    if value > LARGEST_NUMBER:
        raise Malformed("has no number in range where there must be one")
    return value


def meant(raw):
    """The bytes that a text means, of those between its quotes."""
    backslashes = raw.count(b"\\")
    if backslashes == raw.count(b'\\"'):  # nearly always: nothing is escaped, or quotes are and nothing else
        return raw.replace(b'\\"', b'"') if backslashes else raw
    try:
        return json.loads(b'"%s"' % raw).encode()
    except UnicodeEncodeError:
        raise Malformed("has half a character in a text")
    except ValueError:
        raise Malformed("has neither text nor null where there must be one")


def text_or_null(line, at, end):
    """The value that begins at an index, as the bytes that it means, and where it ends; end is where its last quote ought to be."""
    if line.startswith(b"null", at):
        return None, at + 4
    raw = line[at + 1 : end]
    if end > at and line.startswith(b'"', at) and raw.count(b'"') == raw.count(b"\\") == raw.count(b'\\"'):
        return raw.replace(b'\\"', b'"'), end + 1  # in it each quote is escaped, and nothing else: it does end there
    found = TEXT(line, at)
    if not found:
        raise Malformed("has neither text nor null where there must be one")
    return meant(found[1]), found.end()


def change_of(line, force):
    """A line of changes.ndjson, with what is computed of it alone.

    n, at; of a redaction or a disposal its entity, record and after; whether the payload gives its hash (None where it is gone);
    the leaf; whose erasures took the payload, each with the item of what it left; whether anything was left.
    """
    utf8(line)
    if len(line.translate(None, CONTROLS)) != len(line):
        raise Malformed("has a control character in a text")
    head = CHANGE(line)
    if not head:
        raise Malformed("is not as a change is written")
    n, ident, at, person, role, home, request, purpose, entity, record, operation, retention, digest, salt = head.groups()
    if line.find(b"\\", 0, head.end()) >= 0:
        role, home, request, purpose, entity, operation, retention = map(
            meant, (role, home, request, purpose, entity, operation, retention)
        )
    before, end = text_or_null(line, head.end(), line.find(b'","after":', head.end()))
    if not line.startswith(b',"after":', end):
        raise Malformed("has no after in its place")
    after, end = text_or_null(line, end + 9, len(line) - 2 if line.endswith(b'"}') else -1)
    payload = lp(before) + lp(after)
    often = known if end < SHORT_LINE else lp
    leaf = sha256(
        b"".join(
            (LEAF, force, length(len(n)), n, length(36), ident, length(27), at, often(person), often(role), often(home),
             length(len(request)), request, often(purpose), often(entity), lp(record), often(operation), often(retention),
             length(64), digest)
        )
    ).digest()  # fmt: skip
    right = None if salt is None else sha256(unhexlify(salt) + payload).digest() == unhexlify(digest)
    tail = line[end:]
    erased = () if tail == b"}" else erased_by(tail.decode(), salt, sha256(lp(ident) + payload).hexdigest())
    told = None
    if entity == b"redaction" or entity == b"disposal":
        told = entity.decode(), record and record.decode(), after and after.decode()
    return number(n), at.decode(), told, right, leaf, erased, before is not None or after is not None


def changes_of(lines, force):
    """What lines of changes.ndjson say; in the place of a line that is none, why not."""
    changes = []
    for line in lines:
        try:
            changes.append(change_of(line, force))
        except Malformed as wrong:
            changes.append(str(wrong))
    return changes


def erased_by(tail, salt, item):
    """What took the payload of a change: (id, item) of the last erasure, then of those before it."""
    gone = GONE(tail)
    if not gone:
        raise Malformed("has something that does not belong there")
    earlier = re.findall(EARLIER, gone[2] or "")
    if ",".join('{"gone":"%s","item":"%s"}' % one for one in earlier) != (gone[2] or ""):
        raise Malformed("has something that does not belong there")
    if salt is not None:
        raise Malformed("says that its payload is gone, but has its salt")
    return [(gone[1], item)] + earlier


def seal_of(raw):
    """A line of seals.ndjson."""
    line = SEAL(utf8(raw))
    if not line:
        raise Malformed("is not as a seal is written")
    moment(line[4])
    return (number(line[1]), number(line[2]), number(line[3]), *line.groups()[3:])


def block_of(lines):
    """The next lines, and why there are no more after them: the end, or an Unreadable."""
    block = []
    try:
        for line in lines:
            block.append(line)
            if len(block) == 1000 or len(line) > MIB:
                return block, None
    except Unreadable as wrong:
        return block, wrong
    return block, True


# --- the zip -----------------------------------------------------------------------------------------------------------------


class Export:
    """The zip, which may come from anybody: names are a closed list, sizes are what really comes out."""

    def __init__(self, path, findings):
        self.archive = zipfile.ZipFile(path)
        self.files = {}
        self.hashes = {}
        infos = self.archive.infolist()
        for info in infos:
            if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise zipfile.BadZipFile("a file is encrypted, or packed in a way that no export is")
        if len(infos) > MOST_FILES:
            findings.broken("the zip has %d files; an export has at most %d" % (len(infos), MOST_FILES))
            infos = []
        for info in infos:
            name = info.orig_filename
            if name not in REQUIRED and not CHECKPOINT_FILE(name):
                findings.broken("the zip has a file that no export has: " + shown(name))
            elif name in self.files:
                findings.broken("the zip has the file %s twice" % name)
            else:
                self.files[name] = info
        for name in sorted(REQUIRED - set(self.files)):
            findings.broken("the zip has no file " + name)

    def chunks(self, name):
        """A file piece by piece. Its hash is known when the last one was taken."""
        info = self.files[name]
        most = max(MIB, info.compress_size * MOST_TIMES)
        info.file_size = sys.maxsize  # not believed: read until nothing more comes out
        info.CRC = None  # whoever packs the file makes it; the SHA-256 of the manifest says more
        whole, count = sha256(), 0
        try:
            with self.archive.open(info) as unpacked:
                while True:
                    chunk = unpacked.read(MIB)
                    if not chunk:
                        break
                    count += len(chunk)
                    if count > most:
                        raise Unreadable("it unpacks to more than %d times its size" % MOST_TIMES)
                    whole.update(chunk)
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error) as failure:
            raise Unreadable(shown(failure))
        self.hashes[name] = whole.hexdigest()

    def chunks_ahead(self, name):
        """The same, in a thread of its own and a few ahead: on a second processor, unpacking costs no time."""
        ahead = queue.Queue(4)

        def work():
            try:
                for chunk in self.chunks(name):
                    ahead.put(chunk)
                ahead.put(None)
            except Exception as wrong:  # whatever it is: nobody waits for ever
                ahead.put(wrong if isinstance(wrong, Unreadable) else Unreadable(shown(wrong)))

        threading.Thread(target=work, daemon=True).start()
        for chunk in iter(ahead.get, None):
            if isinstance(chunk, Unreadable):
                raise chunk
            yield chunk

    def lines(self, name):
        rest = b""
        for chunk in self.chunks_ahead(name):
            pieces = (rest + chunk).split(b"\n")
            rest = pieces.pop()
            for piece in pieces:
                if len(piece) > LONGEST_LINE:
                    raise Unreadable("it has a line of more than 16 MiB")
                yield piece
            if len(rest) > LONGEST_LINE:
                raise Unreadable("it has a line of more than 16 MiB")
        if rest:
            raise Unreadable("its last line has no end")

    def changes(self, force):
        """What the lines of changes.ndjson say, in their order. A large file is worked on by all processors, a few blocks ahead."""
        lines, force = self.lines("changes.ndjson"), lp(force)
        if self.files["changes.ndjson"].compress_size < LARGE or (os.cpu_count() or 1) == 1:
            for line in lines:
                yield from changes_of([line], force)
            return
        workers = os.cpu_count()
        with concurrent.futures.ProcessPoolExecutor(workers) as pool:
            ahead, unreadable = collections.deque(), None
            try:
                while True:
                    while not unreadable and len(ahead) < 2 * workers:
                        block, unreadable = block_of(lines)
                        ahead.append(pool.submit(changes_of, block, force))
                    if not ahead:
                        break
                    yield from ahead.popleft().result()
            finally:
                for one in ahead:
                    one.cancel()
        if isinstance(unreadable, Unreadable):
            raise unreadable

    def text(self, name, most):
        raw = b""
        for chunk in self.chunks(name):
            raw += chunk
            if len(raw) > most:
                raise Malformed("is larger than any of an export")
        return utf8(raw)


def is_texts(value):
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def manifest_of(text):
    manifest = json_dictionary(text)
    if manifest.get("format") != "bluelamp-history-1":
        raise Malformed("does not say that its format is bluelamp-history-1")
    force, files = manifest.get("force"), manifest.get("files")
    if not (isinstance(force, str) and FORCE(force)):
        raise Malformed("names no force")
    if not (is_number(manifest.get("changes")) and is_number(manifest.get("seals")) and is_texts(files)):
        raise Malformed("does not say how many changes and seals it has, or which files")
    moment(manifest.get("exported"))
    return manifest


def compare_manifest(manifest, export, findings):
    for name, digest in manifest["files"].items():
        if name not in export.files:
            findings.broken("the manifest names a file that is not there: " + shown(name))
        elif name in export.hashes and export.hashes[name] != digest:
            findings.broken("the file %s is not the one that the manifest names: its SHA-256 is another" % name)
    for name in sorted(set(export.files) - set(manifest["files"]) - {"manifest.json"}):
        findings.broken("the manifest does not name the file " + name)


# --- signatures --------------------------------------------------------------------------------------------------------------


class OpenSSL:
    """Ed25519 by the openssl program, which is first tried on a signature that is known to be good (RFC 8032, test 2)."""

    KEY = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    SIGNATURE = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )

    def __init__(self):
        self.program = shutil.which("openssl")
        if not self.program:
            self.unable = "there is no openssl program on this computer; install OpenSSL 3.0 or newer"
        elif not self.verifies(self.KEY, self.SIGNATURE, b"\x72"):
            self.unable = "the openssl program %s cannot check Ed25519; install OpenSSL 3.0 or newer" % self.program
        else:
            self.unable = None

    def made(self, key, signature, message):
        if self.unable:
            raise Unable(self.unable)
        return len(signature) == 64 and self.verifies(key, signature, message)

    def verifies(self, key, signature, message):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("key.der", "signature", "message")]
            # the first twelve bytes say in DER that an Ed25519 public key follows (RFC 8410)
            for path, content in zip(paths, (bytes.fromhex("302a300506032b6570032100") + key, signature, message)):
                with open(path, "wb") as file:
                    file.write(content)
            command = [self.program, "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0],
                       "-sigfile", paths[1], "-rawin", "-in", paths[2]]  # fmt: skip
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            return done.returncode == 0 and b"Verified" in done.stdout


def keys_of(text, findings):
    """The keys of keys.txt: (name, id) to the 32 bytes of the public key."""
    keys = {}
    lines = text.split("\n")
    for line in lines if lines[-1] else lines[:-1]:
        if findings.enough:
            break
        try:
            name, ident, encoded = (line.split("+", 2) + ["", ""])[:3]
            raw = exact_base64(encoded)
            if not NAME(name) or len(raw) != 33 or raw[0] != 1:
                raise Malformed("has no Ed25519 key of the form NAME+ID+BASE64")
            if sha256(name.encode() + b"\n" + raw).hexdigest()[:8] != ident:
                raise Malformed("has a key whose id is another's")
            if (name, ident) in keys:
                raise Malformed("has a key twice, or two of one name and id")
            keys[name, ident] = raw[1:]
        except Malformed as wrong:
            findings.broken("keys.txt %s" % wrong)
    return keys


class Checkpoint:
    """The head of a log at one moment, signed."""

    def __init__(self, what, note):
        text, empty, tail = note.rpartition("\n\n")
        if not empty or not tail.endswith("\n"):
            raise Malformed("has no signatures after an empty line")
        self.what = what
        self.text = text + "\n"
        lines = tail[:-1].split("\n")
        if len(lines) > MOST_SIGNATURES:
            raise Malformed("has more than %d signatures" % MOST_SIGNATURES)
        self.signatures = [self.signature(line) for line in lines]
        said = NOTE(self.text)
        if not said:
            raise Malformed("has no checkpoint of five lines")
        self.force = said["force"]
        self.size = int(said["size"])
        self.root = exact_base64(said["root"]).hex()
        self.seal = int(said["seal"])
        self.hash = said["hash"]
        self.time = moment(said["time"] + ".000000Z")
        self.by = []

    @staticmethod
    def signature(line):
        parts = line.split(" ")
        if len(parts) != 3 or parts[0] != "\u2014" or not NAME(parts[1]):
            raise Malformed("has a signature line that is none")
        raw = exact_base64(parts[2])
        if len(raw) <= 4:
            raise Malformed("has a signature line without a signature")
        return parts[1], raw[:4].hex(), raw[4:]

    def check(self, force, keys, names, openssl, findings):
        """Checks every signature. Malformed where the portal's own is missing."""
        if self.force != force:
            raise Malformed("is of another force: " + self.force)
        unable = False
        names = {name for name, ident in keys}
        for name, ident, signature in self.signatures:
            if name not in names:
                findings.note("%s has a signature of %s, whose key is not in the export: not checked" % (self.what, name))
                continue
            key = keys.get((name, ident))
            try:
                good = key is not None and openssl.made(key, signature, self.text.encode())
            except Unable as reason:
                findings.unchecked.append("the signature of %s under %s: %s" % (name, self.what, reason))
                unable = True
                continue
            if good:
                self.by.append(name)
            else:
                findings.broken("%s has a signature of %s that no key of that name made" % (self.what, name), self.seal)
        if "blue-lamp/" + force not in self.by and not unable:
            raise Malformed("is not signed by any key of blue-lamp/%s in the export" % force)


def checkpoints_of(export, kept, force, findings):
    """All checkpoints that are signed as they should be: those of the export, and the auditor's own."""
    openssl, good = OpenSSL(), []
    try:
        keys = keys_of(export.text("keys.txt", LARGEST_FILE), findings)
    except (Malformed, Unreadable) as wrong:
        findings.broken("keys.txt %s" % wrong)
        keys = {}
    names = {name for name, ident in keys}
    for size, name in sorted((int(CHECKPOINT_FILE(name)[1]), name) for name in export.files if CHECKPOINT_FILE(name)):
        if findings.enough:
            break
        try:
            checkpoint = Checkpoint(name, export.text(name, LARGEST_NOTE))
            checkpoint.check(force, keys, names, openssl, findings)
            if checkpoint.size != size:
                findings.broken("%s is a checkpoint of another size: %d" % (name, checkpoint.size), checkpoint.seal)
            else:
                good.append(checkpoint)
        except (Malformed, Unreadable) as wrong:
            findings.broken("%s %s" % (name, wrong))
    own = None
    if kept is not None:
        try:
            if len(kept) > LARGEST_NOTE:
                raise Malformed("is larger than any checkpoint")
            own = Checkpoint("the checkpoint that you kept", utf8(kept))
            own.check(force, keys, names, openssl, findings)
            good.append(own)
        except Malformed as wrong:
            findings.broken("the checkpoint that you kept %s" % wrong)
    return good, own


# --- erasures ----------------------------------------------------------------------------------------------------------------


class Erasure:
    """What one redaction or disposal took, and the last thing that the history says of it."""

    def __init__(self):
        self.count = 0
        self.items = sha256()
        self.first = self.last = None
        self.seal = None
        self.left_something = False
        self.told = None

    def explained(self):
        """What is wrong with the explanation, or None."""
        what = "the payload of this change is gone"
        if self.count > 1:
            what = "the payloads of this change and of %d more are gone" % (self.count - 1)
        row, seal, disposal, count, digest = self.told or (0, None, False, None, None)
        if count is None or row <= self.last:
            return what + ", and no later change explains it"
        if count != self.count:
            return what + "; change %d, which explains it, says that it took %d" % (row, count)
        if digest != self.items.hexdigest():
            return what + "; change %d, which explains it, left something else than what is there now" % row
        if disposal and self.left_something:
            return what + "; change %d is a disposal, which leaves nothing, but something is left" % row
        return None


class Erasures:
    def __init__(self, findings):
        self.findings = findings
        self.all = {}
        self.payloads = 0

    def of(self, ident):
        if ident not in self.all:
            if len(self.all) == MOST_ERASURES:
                raise Unreadable("it has more than %d erasures" % MOST_ERASURES)
            self.all[ident] = Erasure()
        return self.all[ident]

    def taken(self, n, seal, left_something, erased):
        self.payloads += 1
        for ident, item in erased:
            erasure = self.of(ident)
            if erasure.count == 0:
                erasure.first, erasure.seal = n, seal
            erasure.count += 1
            erasure.last = n
            erasure.items.update(bytes.fromhex(item))
        self.of(erased[0][0]).left_something |= left_something

    def told(self, n, seal, entity, record, after, erased):
        """A change whose entity is redaction or disposal."""
        if erased:
            self.findings.broken("this change tells of an erasure, and was itself erased", seal, n)
        if record is None:
            return
        count = digest = None
        try:
            said = json_dictionary(after or "")
            complete = is_number(said.get("count")) and isinstance(said.get("digest"), str)
            if said.get("state") == "done" and complete and not erased:
                count, digest = said["count"], said["digest"]
        except Malformed:
            pass  # says nothing that explains anything
        self.of(record).told = (n, seal, entity == "disposal", count, digest)

    def close(self):
        for ident, erasure in self.all.items():
            if erasure.count == 0:
                row, seal, disposal, count, digest = erasure.told
                if count:
                    self.findings.broken("this change says that the payloads of %d changes are gone, and none is" % count, seal, row)
                continue
            wrong = erasure.explained()
            if wrong:
                self.findings.broken("%s (erasure %s)" % (wrong, ident), erasure.seal, erasure.first)


# --- the log -----------------------------------------------------------------------------------------------------------------


class Seal:
    """A seal, and the times between which a change that it covers was written."""

    def __init__(self, values, before):
        self.number, self.first, self.last, self.at, self.root, self.previous, self.hash = values
        self.time = moment(self.at)
        # older than this, and the seal before should have had a change; younger, and it was written after its seal
        self.earliest = written(before.time - datetime.timedelta(hours=1)) if before else ""
        self.latest = written(self.time + datetime.timedelta(minutes=5))


class Seals:
    """The seals one after another, each held against the one before it."""

    def __init__(self, lines, force, findings):
        self.lines, self.findings = lines, findings
        self.head = SEALED + lp(force)
        self.count = 0
        self.expected = 1
        self.before = None  # the seal to join; none at the beginning, or where its line could not be read
        self.last = None

    def __iter__(self):
        while not self.findings.enough:
            try:
                line = next(self.lines, None)
                if line is None:
                    return
                self.count += 1
                values = seal_of(line)
            except Malformed as wrong:
                self.findings.broken("the line of this seal %s" % wrong, self.expected)
                self.before = None
                self.expected += 1
                continue
            except Unreadable as wrong:
                self.findings.broken("seals.ndjson cannot be read on: %s" % wrong, self.expected)
                return
            if values[0] < self.expected:
                self.findings.broken("this seal stands twice, or out of order", values[0])
                continue
            seal = Seal(values, self.before)
            self.check(seal)
            self.before = self.last = seal
            self.expected = seal.number + 1
            yield seal

    def check(self, seal):
        before = self.before
        if seal.number > self.expected:
            self.findings.broken("this seal is missing; the next one that is there is %d" % seal.number, self.expected)
        elif before or seal.number == 1:
            first, previous = (before.last + 1, before.hash) if before else (1, "")
            if seal.first != first or seal.last < first:
                covers = "this seal covers changes %d to %d; it should begin with %d" % (seal.first, seal.last, first)
                self.findings.broken(covers, seal.number)
            if seal.previous != previous:
                self.findings.broken("this seal is not joined to the one before it", seal.number)
            if before and seal.time < before.time:
                self.findings.broken("this seal was made before the one before it: the clock ran backwards", seal.number)
        numbers = [str(number) for number in (seal.number, seal.first, seal.last)]
        said = b"".join(map(lp, numbers + [seal.at, seal.root, seal.previous]))
        if sha256(self.head + said).hexdigest() != seal.hash:
            self.findings.broken("what this seal says does not give its hash", seal.number)


class Log:
    """Reads changes and seals side by side, once, and computes everything again."""

    def __init__(self, export, force, checkpoints, findings):
        self.findings = findings
        self.changes = export.changes(force)
        self.sealed = Seals(export.lines("seals.ndjson"), force, findings)
        self.seals = iter(self.sealed)
        self.seal = next(self.seals, None)
        self.tree = Tree()
        self.whole = True  # whether the tree has every leaf and no other; if not, no root can be computed any more
        self.waiting = sorted(checkpoints, key=lambda one: one.size)
        self.held = []
        self.erasures = Erasures(findings)
        self.expected = 1
        self.count = 0
        self.uncovered = False
        self.oldest = self.youngest = None

    def run(self):
        try:
            for change in self.changes:
                self.count += 1
                if type(change) is str:
                    self.cover(self.expected)
                    self.lost("the line of this change " + change)
                    self.expected += 1
                else:
                    self.change(*change)
                if self.findings.enough:
                    return
        except Unreadable as wrong:
            self.cover(self.expected)
            return self.lost("changes.ndjson cannot be read on: %s" % wrong)
        finally:
            self.changes.close()
        self.end()

    def change(self, n, at, told, right, leaf, erased, left_something):
        if n < self.expected:
            return self.broken("this change stands twice, or out of order", n)
        if n > self.expected:
            self.cover(self.expected)
            several = "changes %d to %d are missing" % (self.expected, n - 1)
            self.lost("this change is missing" if n - self.expected == 1 else several)
        self.cover(n)
        self.expected = n + 1
        self.times(n, at)
        if erased:
            self.erasures.taken(n, self.number(), left_something, erased)
        elif right is None:
            self.broken("the payload of this change is gone, and nothing says why", n)
        elif not right:
            self.broken("what this change says, before and after, does not give its hash", n)
        if told:
            self.erasures.told(n, self.number(), *told, erased)
        if self.whole:
            self.tree.add(leaf)
        ends = self.seal is not None and self.seal.last == n
        if ends:
            self.root(self.seal)
        if self.waiting and self.waiting[0].size <= n:
            self.anchor(n, self.seal if ends else None)

    def broken(self, text, n):
        self.findings.broken(text, self.number(), n)

    def number(self):
        return self.seal.number if self.seal else None

    def lost(self, text):
        self.broken(text, self.expected)
        self.whole = False

    def advance(self, n):
        while self.seal is not None and self.seal.last < n:
            self.seal = next(self.seals, None)

    def cover(self, n):
        """Goes on to the seal that covers a change; where one is missing, to the next that is there."""
        self.advance(n)
        if self.seal is None and not self.uncovered:
            self.broken("this change and all that follow are under no seal", n)
            self.uncovered = True

    def times(self, n, at):
        if self.oldest is None or at < self.oldest:
            self.oldest = at
        if self.youngest is None or at > self.youngest:
            self.youngest = at
        if self.seal is None or n < self.seal.first:
            return
        if at < self.seal.earliest:
            self.broken("this change says that it was written more than an hour before the seal before its own:"
                        " the clock ran backwards", n)  # fmt: skip
        if at > self.seal.latest:
            self.broken("this change says that it was written more than five minutes after its seal", n)

    def root(self, seal):
        if self.whole and self.tree.root() != seal.root:
            if seal.first == seal.last:
                self.broken("this change is not the one that this seal sealed: it gives another root. No later root can be computed", seal.last)
            else:
                self.broken("changes %d to %d are not those that this seal sealed: they give another root. No later root can be"
                            " computed" % (seal.first, seal.last), None)  # fmt: skip
            self.whole = False

    def anchor(self, n, seal):
        """Holds the checkpoints of this size against the log."""
        while self.waiting and self.waiting[0].size <= n:
            checkpoint = self.waiting.pop(0)
            wrong = self.compare(checkpoint, seal, n)
            if wrong:
                self.findings.broken(checkpoint.what + " " + wrong, checkpoint.seal)
            else:
                self.held.append(checkpoint)

    def compare(self, checkpoint, seal, n):
        if checkpoint.size < n:
            return "ends with a change that is missing from the export"
        root = self.tree.root() if self.whole else seal.root if seal else None
        if root is not None and root != checkpoint.root:
            return "says another root than these changes give: the history was rewritten, or is another"
        if seal is None:
            return "ends at change %d, and no seal does: the history was sealed again" % n
        if (seal.number, seal.hash) != (checkpoint.seal, checkpoint.hash):
            return "names another seal than the one at change %d: the history was sealed again" % n
        if checkpoint.time + datetime.timedelta(minutes=5) < seal.time:
            return "was made before its seal: the clock ran backwards"
        return None

    def end(self):
        self.advance(self.expected)
        if self.seal is not None:
            missing = self.seal.number
            for self.seal in self.seals:
                pass
            self.findings.broken("the changes end before this one; those up to %d were sealed and are missing" % self.sealed.last.last,
                                 missing, self.expected)  # fmt: skip
        self.erasures.close()
        size = self.expected - 1
        following = self.sealed.last.number + 1 if self.sealed.last else 1
        for checkpoint in self.waiting:
            if checkpoint.size <= size:
                self.findings.broken(checkpoint.what + " ends with a change that is missing from the export", checkpoint.seal)
            else:
                self.findings.broken("%s is larger than the export: it covers %d changes, the export has %d. The end was cut off, or"
                                     " an old export is handed out as a new one" % (checkpoint.what, checkpoint.size, size),
                                     following, size + 1)  # fmt: skip
        self.waiting = []


# --- the whole ---------------------------------------------------------------------------------------------------------------


class Verification:
    """Of one export, with a checkpoint that the auditor kept or without."""

    def __init__(self, path, kept):
        self.path, self.kept = path, kept
        self.findings = Findings()
        self.manifest = self.log = self.own = None
        with open(path, "rb") as file:
            whole = sha256()
            for chunk in iter(lambda: file.read(MIB), b""):
                whole.update(chunk)
            self.fingerprint = whole.hexdigest()
        try:
            export = Export(path, self.findings)
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, struct.error, MemoryError) as failure:
            self.findings.broken("the file is no zip that can be read: " + shown(failure))
            return
        with export.archive:
            self.verify(export)

    def verify(self, export):
        findings = self.findings
        for name in ("manifest.json", "changes.ndjson", "seals.ndjson", "keys.txt"):
            if name not in export.files:
                return findings.broken("without %s nothing more can be checked" % name)
        try:
            manifest = self.manifest = manifest_of(export.text("manifest.json", LARGEST_FILE))
        except (Malformed, Unreadable) as wrong:
            return findings.broken("manifest.json %s; without it nothing more can be checked" % wrong)
        force = findings.force = manifest["force"]
        checkpoints, self.own = checkpoints_of(export, self.kept, force, findings)
        for name in sorted(set(export.files) & {"README.txt", "index.html", "people.ndjson", "verify.py"}):
            try:
                for _ in export.chunks(name):
                    pass
            except Unreadable as wrong:
                findings.broken("the file %s cannot be read: %s" % (name, wrong))
        log = self.log = Log(export, force, checkpoints, findings)
        log.run()
        if findings.enough:
            findings.note("the verification stopped after %d breaks; there may be more" % findings.count)
        else:
            self.compare_counts(manifest, log)
        compare_manifest(manifest, export, findings)

    def compare_counts(self, manifest, log):
        if (manifest["changes"], manifest["seals"]) != (log.count, log.sealed.count):
            self.findings.broken("the manifest counts %d changes and %d seals; there are %d and %d"
                                 % (manifest["changes"], manifest["seals"], log.count, log.sealed.count))  # fmt: skip
        last = log.sealed.last
        if last and moment(manifest["exported"]) + datetime.timedelta(minutes=5) < last.time:
            self.findings.broken("this seal is younger than the export: the clock ran backwards", last.number)

    @property
    def holds(self):
        return self.findings.count == 0 and not self.findings.unchecked

    @property
    def own_holds(self):
        return bool(self.own and self.log and self.own in self.log.held)


# --- in words ----------------------------------------------------------------------------------------------------------------

MONTHS = "January February March April May June July August September October November December".split()


def day(time):
    return "%d %s %d" % (time.day, MONTHS[time.month - 1], time.year)


def minute(time):
    return "%s, %02d:%02d UTC" % (day(time), time.hour, time.minute)


def day_of(text):
    try:
        return day(moment(text))
    except Malformed:
        return text


def counted(number, word):
    return "{:,} {}{}".format(number, word, "" if number == 1 else "s")


def report(v):
    log, findings = v.log, v.findings
    print("Checked " + shown(os.path.basename(v.path)))
    print("  every file against the manifest, every line for its form")
    if log:
        print("  %s: the payload of each against its hash, its place, its time" % counted(log.count, "change"))
        print("  %s: each against its hash and the seal before it, its root computed from all changes up to it"
              % counted(log.sealed.count, "seal"))  # fmt: skip
        print("  %s: each against what the history says of it" % counted(log.erasures.payloads, "erased payload"))
        print("  %s of the export, signed and of the same root" % counted(sum(one is not v.own for one in log.held), "checkpoint"))
    if v.kept is not None:
        print("  the checkpoint that you kept: " + ("the same" if v.own_holds else "not given by this history"))
    for note in findings.notes:
        print("NOTE " + note)
    for unchecked in findings.unchecked[:100]:
        print("NOT CHECKED " + unchecked)
    for found in findings.breaks:
        print("BREAK " + found)
    if findings.count > len(findings.breaks):
        print("and %s more" % counted(findings.count - len(findings.breaks), "break"))
    print()


def certificate(v, today):
    log, findings = v.log, v.findings
    print("CERTIFICATE OF VERIFICATION")
    print()
    print("History of     " + (findings.force if v.manifest else "a force that the file does not name"))
    print("File           " + shown(os.path.basename(v.path)))
    print("  SHA-256      " + v.fingerprint)
    if v.manifest:
        print("  exported     %s, as it says of itself" % minute(moment(v.manifest["exported"])))
    print("Verified       %s, on this computer, without the portal, by verify.py" % day(today))
    print("Period         " + ("%s to %s" % (day_of(log.oldest), day_of(log.youngest)) if log and log.oldest else "no changes"))
    print("Changes        %s in %s" % (counted(log.count if log else 0, "change"), counted(log.sealed.count if log else 0, "seal")))
    print("Breaks         " + (counted(findings.count, "break") + ", listed above" if findings.count else "none"))
    if findings.unchecked:
        print("Not checked    %s, listed above" % counted(len(findings.unchecked), "signature"))
    if v.own_holds:
        print("Checkpoint     your own, of %s: %s, seal %d" % (minute(v.own.time), counted(v.own.size, "change"), v.own.seal))
        print("               signed by " + (", ".join(dict.fromkeys(v.own.by)) or "nobody whose signature could be checked here"))
    elif v.kept is not None:
        print("Checkpoint     your own, which this history does not give")
    else:
        print("Checkpoint     none of your own was compared")
    print()
    if findings.count:
        print("RESULT: THIS HISTORY DOES NOT HOLD. Each break above names the place. What lies before the first")
        print("break of a seal still gives the roots that were sealed; what lies after it is not proved.")
    elif findings.unchecked:
        print("RESULT: NOT EVERYTHING COULD BE CHECKED. What could be checked holds; the signatures that are listed")
        print("above could not. Until they are, this proves nothing about who vouched for the history.")
    else:
        print("RESULT: THIS HISTORY HOLDS. Every change is as it was when it was sealed. None is missing, none was")
        print("added or moved, and no time runs backwards.")
        if log.erasures.payloads:
            print("The content of %s was erased; the history itself says by which decision, and" % counted(log.erasures.payloads, "change"))
            print("nothing else of them went.")
        if v.own_holds:
            print("Up to change {:,} it is the history whose checkpoint you kept: since {} nobody".format(v.own.size, day(v.own.time)))
            print("has rewritten it, not even whoever runs the portal and its database.")
    print()
    print("WHAT THIS CANNOT SHOW")
    if v.own_holds:
        print("- Changes after your checkpoint could have been written anew. Keep a new checkpoint each time.")
    else:
        print("- That the whole history was not written anew, sealed and signed again, perhaps with another key, or its")
        print("  end cut off. For that, keep a checkpoint outside the portal and verify with it.")
    print("- Whether what people entered is true, and who sat at the keyboard when a person was signed in.")
    print("- What was changed with the recording switched off, before anything was sealed.")
    last = log.sealed.last if log else None
    print("- What happened after the last seal" + (", %s." % minute(last.time) if last else "."))
    print("- What erased content said.")
    print("- The names in people.ndjson and the words of index.html, which are for reading and not sealed.")


def main(arguments):
    parser = argparse.ArgumentParser(prog="verify.py", description="Verifies a Blue Lamp history export.")
    parser.add_argument("file", metavar="FILE", help="the export, a zip")
    parser.add_argument("--checkpoint", metavar="FILE", help="a checkpoint that you kept outside the portal")
    options = parser.parse_args(arguments)
    for path in filter(None, (options.file, options.checkpoint)):
        if not os.path.isfile(path):
            print("There is no file %s." % path, file=sys.stderr)
            return 1
    try:
        kept = None
        if options.checkpoint:
            with open(options.checkpoint, "rb") as file:
                kept = file.read(LARGEST_NOTE + 1)
        verification = Verification(options.file, kept)
    except OSError as failure:
        print("The file cannot be read: %s" % failure, file=sys.stderr)
        return 1
    report(verification)
    certificate(verification, datetime.datetime.now(datetime.timezone.utc))
    return 0 if verification.holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

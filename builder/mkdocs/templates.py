"""An MkDocs hook: a template is compiled once, not for each language and each change of a page."""

from jinja2 import BytecodeCache


class Compiled(BytecodeCache):
    """What was compiled, in memory; Jinja's checksum says when a template is another."""

    def __init__(self):
        self.code = {}

    def load_bytecode(self, bucket):
        bucket.code = self.code.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket):
        self.code[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()


def on_env(env, config, files):
    env.bytecode_cache = COMPILED
    return env

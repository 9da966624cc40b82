"""`python -m generator.voice.kokoro`: make the voice ready, so that the first film need not wait for it."""

from generator.voice.kokoro.packs import SHA256, pack
from generator.voice.kokoro.weights import prepare

for half in prepare():
    print(half)
for name in SHA256:
    pack(name)
print(f"{len(SHA256)} voices verified")

"""Makes films. Knows no Django, no queue and no HTTP: a brief goes in, takes and cuts come out.

The one idea: a film is a build. A screenplay is narrowed to flat requests; the key of a request is the digest of the
backend and the request; what is already in the vault under its key is not made again.
"""

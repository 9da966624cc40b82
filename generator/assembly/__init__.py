"""Assembly: takes become segments, segments a cut, a cut a stream or a file.

The streaming recipe, measured once and kept: fragmented MP4 with pictures, sound and captions apart; continuous timestamps
and never a DISCONTINUITY; every segment stored as if it began at 0 and placed when it is served.
"""

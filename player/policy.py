"""What the watch page may load besides what every page may: the style sheets that media-chrome writes into its own elements."""

from __future__ import annotations

MEDIA_CHROME = tuple(
    f"'sha256-{digest}='"
    for digest in (
        "+XYYAhYtiUsaw0+wUtfcBE3yMARPO4zdUhZGkDgDohM",
        "1Jc+kPhfOh4UvXYTCgDHEAV3Caafvsf5jeNdPbSiQ8o",
        "3mr12lsHkByBAuT5HIjiVaMHjH42rxTHchQEttT3yhE",
        "5LsYGeD4Fwu+AtlpdRPSk6g18GLvHddLqx5a2hMGkpw",
        "CZ8hU2wFQkJQTP3Dj2nl5E530al0uN4149GNCvQZTDE",
        "LLrbL3VRTSpcR7f/VRuhdwB3hQdbFqJkzjoEZmHBXIw",
        "VJnVbqNRyX0jCFZEJ4ltrffJx26lCuyVbNYdioxBwzQ",
        "W9200sCekROkcax0iJ77FC7fL1XmtkKZFU4jWBgOGi0",
        "ad5pLE4ykOnAn8/VmRayKdKPhP3pvqoX4MGy3EktnBg",
        "l0oXN8ELODFEFGnJztGBqT5qrnYVXGDHmO9UVWjtMXA",
        "sAS/YwJd8QhcsuwF6ji1l+uwVdgQ8O/zcjWaGi0VXSw",
        "tXRtzXU1dIfnhUwN+KO1mns7NTBJOhRaxuF5wwOVZ4A",
        "ybkwgORVaNpgfHWjB4yaZjEyg46ZMdeyLM32opbKlpo",
    )
)
"""Of media-chrome 4.19.4 and the elements of watch.html. After another version or one more element, the console of the page names the hash
of each sheet that was kept out."""

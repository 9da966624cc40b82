// Reads {name: playlist} from standard input and prints what hls-parser, set to strict, and a few rules of RFC 8216 find wrong.
import { readFileSync } from "node:fs";
import HLS from "hls-parser";

HLS.setOptions({ strictMode: true });
const found = [];
for (const [name, text] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
  try {
    const playlist = HLS.parse(text);
    if (playlist.isMasterPlaylist) {
      for (const variant of playlist.variants) if (!variant.audio.length || !variant.subtitles.length) found.push(`${name}: a variant without its renditions`);
      continue;
    }
    for (const { duration, map } of playlist.segments) {
      if (Math.round(duration) > playlist.targetDuration) found.push(`${name}: a segment of ${duration} s`);
      if (!["captions", "sdh"].includes(name) && !map) found.push(`${name}: a segment without a map`);
    }
  } catch (error) {
    found.push(`${name}: hls-parser: ${error.message}`);
  }
}
console.log(JSON.stringify([...new Set(found)]));

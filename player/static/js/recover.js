// What a stream does after an error that hls.js cannot mend by itself: decoding begins anew, loading is tried again every second.
export function recover(hls, tell = () => {}) {
  hls.on(window.Hls.Events.ERROR, (_, error) => {
    if (!error.fatal) return;
    if (error.type === window.Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError();
    else {
      tell(gettext("The film does not come through; trying again"));
      setTimeout(() => hls.startLoad(), 1000);
    }
  });
}

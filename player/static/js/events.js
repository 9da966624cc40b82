// What happens to a title, as it happens. Reconnects by itself and goes on from the last event that it has seen.

// With an episode's number, only what is about that episode.
export function follow(title, episode, hear) {
  return listen(`/ws/titles/${title}?episode=${episode}`, hear);
}

// What everybody at home wants to hear of, from now on.
export function news(hear) {
  return listen("/ws/house?", hear);
}

function listen(path, hear) {
  let last = 0, pause = 500, over = false, socket;
  const connect = () => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    socket = new WebSocket(`${scheme}://${location.host}${path}&after=${last}`);
    socket.onmessage = ({ data }) => {
      const event = JSON.parse(data);
      last = event.event;
      pause = 500;
      hear(event);
    };
    socket.onclose = ({ code }) => {
      if (over || code === 4404) return;
      setTimeout(connect, pause);
      pause = Math.min(10000, pause * 2);
    };
  };
  connect();
  return () => { over = true; socket.close(); };
}

/** Which editors of a story are open in this browser right now: what a living editor is still writing is not offered elsewhere. */
export type OpenEditors = { alive(): Promise<Set<string>>; close(): void }

const answerWithinMs = 200

export function joinOpenEditors({ channelName, writer }: { channelName: string; writer: string }): OpenEditors {
  const channel = new BroadcastChannel(channelName)
  const heard = new Set<string>()
  channel.onmessage = ({ data }: MessageEvent<{ type?: string; writer?: string }>) => {
    if (data.type === 'who') channel.postMessage({ type: 'me', writer })
    if (data.type === 'me' && data.writer) heard.add(data.writer)
  }
  return {
    async alive() {
      heard.clear()
      channel.postMessage({ type: 'who' })
      await new Promise((resolve) => setTimeout(resolve, answerWithinMs))
      return new Set(heard)
    },
    close: () => channel.close(),
  }
}

import { type RefObject, useEffect, useRef } from 'react'

/** For a file input that the server drew: takes the file that was chosen before the browser answered to choices. */
export function useEarlyFile(take: (file: File) => void): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  const first = useRef(take)
  useEffect(() => {
    const file = input.current?.files?.[0]
    if (!file || !input.current) return
    first.current(file)
    input.current.value = ''
  }, [])
  return input
}

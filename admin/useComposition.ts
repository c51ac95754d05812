import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Whether somebody composes just now (pinyin, kana): half-typed letters are no text, so nothing is judged, asked or checked of them. `ended` counts the
 * compositions that came to an end; as the dependency of an effect it says when there is text again.
 */
export function useComposition(): { isComposing: RefObject<boolean>; ended: number } {
  const isComposing = useRef(false)
  const [ended, setEnded] = useState(0)
  useEffect(() => {
    const begin = () => { isComposing.current = true }
    const end = () => {
      isComposing.current = false
      setEnded((count) => count + 1)
    }
    document.addEventListener('compositionstart', begin)
    document.addEventListener('compositionend', end)
    return () => {
      document.removeEventListener('compositionstart', begin)
      document.removeEventListener('compositionend', end)
    }
  }, [])
  return { isComposing, ended }
}

'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Moves between the links of a list by arrow keys; Enter is the link's own. */
export function CaseKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('.cd-rows a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    event.preventDefault()
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
  }
  return <div ref={list} onKeyDown={move}>{children}</div>
}

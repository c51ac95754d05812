import { create } from 'xmlbuilder2'

import type { DataEmbedView } from '@/queries/data/dataViews'

export type OEmbed = { version: '1.0'; type: 'rich'; title: string; provider_name: string; provider_url: string; cache_age: number; html: string; width: number; height: number }

const widest = 720

/** oEmbed 1.0, type rich: a frame as wide and as high as the consumer has room for. */
export function oembed({ embed, html, origin, maxWidth, maxHeight }: { embed: DataEmbedView; html: (size: { width: number; height: number }) => string; origin: string; maxWidth: number | null; maxHeight: number | null }): OEmbed {
  const size = { width: Math.min(widest, maxWidth ?? widest), height: Math.min(embed.height, maxHeight ?? embed.height) }
  return { version: '1.0', type: 'rich', title: embed.title, provider_name: embed.site, provider_url: `${origin}/`, cache_age: 3600, html: html(size), ...size }
}

export const oembedXml = (answer: OEmbed): string => create({ version: '1.0', encoding: 'utf-8', standalone: true }, { oembed: answer }).end()

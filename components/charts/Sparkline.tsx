import { layoutWordSpark, sceneMarkup } from '@/domain/charts'

/** A small line beside a value; decorative, as the value stands next to it. Nothing for a single value. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  if (values.filter((value) => value !== null).length < 2) return null
  const scene = layoutWordSpark(values)
  return (
    <svg className="spark" width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
      <g dangerouslySetInnerHTML={{ __html: sceneMarkup(scene) }} />
    </svg>
  )
}

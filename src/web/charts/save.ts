/** A chart as a file of its own: styles are written into it, since nothing else comes along. */

const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
]

function withStyles(svg: SVGSVGElement, source: string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [svg, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>('*')]) as [SVGElement[], SVGElement[]]
  from.forEach((element, at) => {
    const computed = getComputedStyle(element)
    for (const name of styles) to[at]!.setAttribute(name, computed.getPropertyValue(name))
    to[at]!.removeAttribute('class')
  })
  const { width, height } = svg.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + 24))
  const [x, y, inWidth, inHeight] = svg.viewBox.baseVal
    ? [svg.viewBox.baseVal.x, svg.viewBox.baseVal.y, svg.viewBox.baseVal.width, svg.viewBox.baseVal.height]
    : [0, 0, width, height]
  const below = (24 * inHeight) / height
  copy.setAttribute('viewBox', `${x} ${y} ${inWidth} ${inHeight + below}`)
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of [['x', x], ['y', y], ['width', inWidth], ['height', inHeight + below]] as const) ground.setAttribute(name, String(value))
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(ground)
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  for (const [name, value] of [['x', x + 4], ['y', inHeight + below * 0.6], ['font-size', (11 * inHeight) / height], ['font-family', 'sans-serif']] as const)
    line.setAttribute(name, String(value))
  line.setAttribute('fill', getComputedStyle(document.body).color)
  line.textContent = source
  copy.append(line)
  return copy
} // biome-ignore format: lists of attributes

const dataOf = (svg: SVGSVGElement): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`

function give(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

export type ChartFile = 'svg' | 'png'

/** `source` is the line below the chart that says where it comes from. */
export async function saveChart(svg: SVGSVGElement, kind: ChartFile, name: string, source: string): Promise<void> {
  const data = dataOf(withStyles(svg, source))
  if (kind === 'svg') return give(data, `${name}.svg`)
  const image = new Image()
  image.src = data
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  give(canvas.toDataURL('image/png'), `${name}.png`)
}

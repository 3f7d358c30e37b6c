import { huyen } from './client.ts'
import { useAnswer } from './use-answer.ts'

/** What several pages ask for in the same way. */

/** The catalogue, in its own order. */
export const useIndicators = () =>
  useAnswer('indicators', (signal) => huyen.GET('/indicators', { params: { query: { limit: 200 } }, signal }))

/** The last day on which there were districts. */
export const lastDay = '2025-06-30'

/** The 63 provinces of that day. */
export const useProvinces = () =>
  useAnswer('provinces', async (signal) => {
    const { data, response } = await huyen.GET('/provinces', { params: { query: { limit: 200 } }, signal })
    return { data: data!.data.filter(({ validTo }) => validTo === lastDay), response }
  })

/** Sum, mean and coverage of each province. */
export const useSums = (indicator: string, period: string) =>
  useAnswer(`${indicator} ${period}`, (signal) =>
    huyen.GET('/aggregate', { params: { query: { indicator: [indicator], period, by: 'province' } }, signal }),
  )

/** What is shown before anything is chosen. */
export const [usualIndicator, usualPeriod] = ['budget.revenue', '2020']

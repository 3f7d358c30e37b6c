import type { Feature } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility'

/** A filter over the columns of a sheet, its head the first row: ECMA-376, `autoFilter`. */
export const filterOver = (sheetIndex: number, rows: number, columns: number): Feature<Buffer> => ({
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml: string, _: unknown, at: { readonly sheetIndex: number }) =>
          at.sheetIndex === sheetIndex && columns > 0
            ? insertElementMarkupAccordingToOrderOfSiblings(
                xml,
                `<autoFilter ref="A1:${getCellAddress(Math.max(rows, 1) - 1, columns - 1)}"/>`,
                getOrderOfSiblings(sheetFile, 'worksheet')!,
                'worksheet',
              )
            : xml,
      },
    },
  },
})

const sheetFile = 'xl/worksheets/sheet{id}.xml'

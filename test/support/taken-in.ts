import type { Test } from 'tap'
import type { IncomingDocument } from '../../src/domain/ingestion.ts'
import type { Store } from '../../src/domain/store.ts'
import { drainAll, type TestDatabase, testDatabase } from './database.ts'
import { tables } from './engine.ts'

/** Texts of one article as a site would edit it, taken in one after the other. */

export const report = (revenue: string, day = '06/01/2021'): string =>
  `Huyện ủy Cao Lộc tổng kết công tác năm 2020\n\nNgày ${day}, Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổ chức hội nghị tổng kết công tác năm 2020. Tổng thu ngân sách trên địa bàn là ${revenue} tỷ đồng, đạt 106% so với dự toán tỉnh giao. Tổng sản lượng lương thực đạt 35.120 tấn. Trồng rừng mới được 812 ha. Tỷ lệ hộ nghèo giảm còn 5,2%. Kết nạp 145 đảng viên mới. Có 9 xã đạt chuẩn nông thôn mới. Giải quyết việc làm cho 1.250 lao động.\n`

export async function filled(t: Test): Promise<{ store: Store; database: TestDatabase }> {
  const database = await testDatabase(t)
  const store = database.open()
  await store.loadReference(tables)
  return { store, database }
}

export async function takeIn(store: Store, ...documents: readonly IncomingDocument[]): Promise<void> {
  for (const document of documents) {
    await store.receive(document, 'test')
    await drainAll(store)
  }
}

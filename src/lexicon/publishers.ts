/** Newspapers and portals by dateline: 'LSO-', '(GLO)-'. A dateline or host that holds a province's name needs no row. */
export interface PublisherRow {
  readonly dateline: string
  readonly name: string
  readonly province: string
}

const rows: readonly (readonly [dateline: string, name: string, province: string])[] = [
  ['LSO', 'Báo Lạng Sơn', '20'], ['HNP', 'Cổng giao tiếp điện tử Hà Nội', '01'], ['HNM', 'Hànộimới', '01'], ['HNMO', 'Hànộimới', '01'],
  ['GLO', 'Báo Gia Lai', '64'], ['LĐ ONLINE', 'Báo Lâm Đồng', '68'], ['BTO', 'Báo Bình Thuận', '60'], ['QTO', 'Báo Quảng Trị', '45'],
  ['TTH', 'Báo Thừa Thiên Huế', '46'], ['TTH.VN', 'Báo Thừa Thiên Huế', '46'], ['BPO', 'Báo Bình Phước', '70'], ['BHG', 'Báo Hà Giang', '02'],
  ['HBĐT', 'Báo Hòa Bình', '17'], ['YBĐT', 'Báo Yên Bái', '15'], ['BTNO', 'Báo Tây Ninh', '72'], ['VLO', 'Báo Vĩnh Long', '86'],
  ['ABO', 'Báo Ấp Bắc', '82'], ['QNO', 'Báo Quảng Nam', '49'], ['PYO', 'Báo Phú Yên', '54'], ['BRVTO', 'Báo Bà Rịa - Vũng Tàu', '77'],
  ['BLCĐT', 'Báo Lào Cai', '10'], ['LCĐT', 'Báo Lào Cai', '10'], ['ĐBP', 'Báo Điện Biên Phủ', '11'], ['NBĐT', 'Báo Ninh Bình', '37'],
  ['AGO', 'Báo An Giang', '89'], ['CTO', 'Báo Cần Thơ', '92'], ['KGO', 'Báo Kiên Giang', '91'], ['BDO', 'Báo Bình Dương', '74'],
  ['ĐTO', 'Báo Đồng Tháp', '87'], ['BKĐT', 'Báo Bắc Kạn', '06'], ['QBĐT', 'Báo Quảng Bình', '44'], ['PTO', 'Báo Phú Thọ', '25'],
  ['BĐO', 'Báo Bình Định', '52'], ['BCB', 'Báo Cao Bằng', '04'], ['TQĐT', 'Báo Tuyên Quang', '08'], ['THO', 'Báo Thanh Hóa', '38'],
] // biome-ignore format: one table

export const publishers: readonly PublisherRow[] = rows.map(([dateline, name, province]) => ({
  dateline,
  name,
  province,
}))

/** Words that say what a number does: rise, fall, fulfil, compare; and how sure, of when, of whom. */

export const rise = ['tăng', 'tăng thêm', 'tăng trưởng', 'tăng khoảng', 'cao hơn', 'tăng bình quân', 'tăng hơn', 'tăng trên', 'tăng gần', 'nhiều hơn', 'mức tăng', 'tăng lên', 'tăng cao hơn', 'tăng so với']
export const fall = ['giảm', 'giảm được', 'thấp hơn', 'giảm bình quân', 'giảm trên', 'giảm gần', 'ít hơn', 'giảm thêm', 'sụt giảm', 'kéo giảm', 'giảm đi', 'giảm khoảng', 'giảm từ', 'mức giảm']
/** The number behind is where the rise or fall arrived, a level. */
export const arrive = ['lên', 'xuống', 'xuống còn', 'lên đến', 'lên tới', 'còn', 'còn lại', 'chỉ còn', 'giảm còn', 'nâng lên', 'lên mức', 'xuống mức', 'lên thành', 'thành', 'là', 'đưa', 'hiện còn']
export const fulfil = ['đạt', 'bằng', 'hoàn thành', 'thực hiện', 'tương đương', 'được', 'ước đạt', 'đạt tỷ lệ', 'chiếm', 'đạt được', 'đạt khoảng', 'ước bằng']
export const exceed = ['vượt', 'vượt mức', 'vượt trên', 'tăng vượt']
export const shareOf = ['chiếm', 'chiếm tỷ lệ', 'chiếm khoảng', 'chiếm tỷ trọng', 'chiếm trên', 'chiếm gần', 'tỷ lệ', 'đạt tỷ lệ', 'tương ứng', 'tương đương']

export const planWords = ['kế hoạch', 'kh', 'dự toán', 'dt', 'chỉ tiêu', 'mục tiêu', 'nghị quyết', 'nq', 'kịch bản', 'kế hoạch năm', 'chỉ tiêu giao', 'pháp lệnh', 'được giao', 'giao', 'đề ra', 'dtpl', 'khvđ', 'kế hoạch vốn', 'so với giao', 'so giao', 'chỉ tiêu nghị quyết']
export const sameperiodWords = ['cùng kỳ', 'ck', 'cùng thời điểm', 'cùng thời kỳ']
export const previousYearWords = ['năm trước', 'năm ngoái', 'năm 20', 'đầu năm', 'cuối năm trước', 'năm liền kề', 'năm liền trước', 'hàng năm']
export const termStartWords = ['đầu nhiệm kỳ', 'nhiệm kỳ trước', 'đầu kỳ', 'đầu giai đoạn', 'trước đại hội', 'nhiệm kỳ qua']

export const provinceGivers = ['tỉnh giao', 'thành phố giao', 'tp giao', 'tp. giao', 'tỉnh', 'ubnd tỉnh', 'hđnd tỉnh', 'thành phố', 'tỉnh ủy', 'tp', 'trung ương']
export const districtGivers = ['huyện giao', 'hđnd huyện', 'ubnd huyện', 'huyện', 'thị xã giao', 'hđnd thị xã', 'thị xã', 'quận giao', 'hđnd quận', 'quận', 'địa phương', 'huyện ủy']

export const estimateWords = ['ước', 'dự ước', 'ước đạt', 'ước tính', 'dự kiến', 'ước thực hiện', 'ước cả năm', 'ước tổng', 'theo dự ước', 'dự báo']
export const targetWords = ['phấn đấu', 'chỉ tiêu đề ra', 'mục tiêu', 'đề ra mục tiêu', 'đặt mục tiêu', 'đề ra chỉ tiêu', 'nhiệm vụ năm', 'phương hướng', 'đề ra các chỉ tiêu', 'các chỉ tiêu chủ yếu', 'đặt ra', 'sẽ', 'quyết tâm', 'kế hoạch', 'kh', 'dự kiến năm', 'xác định các chỉ tiêu', 'nâng … lên']

package org.chungtay.bench;

import java.util.List;

/// Words that articles on the initiative use, about in the order of how often five of them do.
/// Words alone, no sentence and no person's name.
final class RealWords {

  static final List<String> ALL =
      List.of(
          """
      các|và|giáo dục|trường|nhà trường|của|chia sẻ|trong|cùng|học sinh|tổ chức|chất lượng|\
      chương trình|hoạt động|đã|Hà Nội|để|cho|hai|thực hiện|nâng cao|phát triển|GD&ĐT|huyện|\
      được|về|với|có|giữa|quận|những|đơn vị|kinh nghiệm|chung tay|trách nhiệm|tiểu học|\
      phong trào|tại|sẽ|phối hợp|là|nhằm|hội nghị|học tập|giai đoạn|dạy học|cũng|thầy cô|\
      triển khai|đào tạo|một|khó khăn|ký kết|kế hoạch|chuyên đề|nhau|giáo viên|mới|này|việc|\
      mầm non|lãnh đạo|ghi nhớ|hỗ trợ|công tác|chuyên môn|THCS|từ|năm|sau|ngày|biên bản|\
      cơ sở|giúp đỡ|hiệu trưởng|kết nối|quản lý|xây dựng|giao lưu|hiệu quả|đánh giá|như|ở|\
      hoàn cảnh|đồng thời|thông tin|vật chất|trao đổi|chỉ đạo|khoảng cách|nội dung|đổi mới|\
      không|còn|đó|theo|ngành|hơn|vào|nhiều|toàn diện|ý nghĩa|mục tiêu|thành công|địa bàn|\
      môi trường|trưởng phòng|hướng dẫn|vận động|góp phần|kết quả|tập trung|trung tâm|đô thị|\
      phát huy|tinh thần|nhân văn|phía sau|kết nghĩa|phát biểu|địa phương|kết thúc|thu hẹp|\
      tham gia|đội ngũ|phổ thông|ứng dụng|cán bộ|đề nghị|bồi dưỡng|giải pháp|tuyên truyền|\
      quản trị|giảng dạy|sinh hoạt|hình thức|thực sự|điều kiện|mỗi|từng bước|đại diện|\
      mục đích|tham quan|thủ đô|nhấn mạnh|thân thiện|tổng kết|sâu sắc|học hỏi|khẳng định|\
      trải nghiệm|lan tỏa|lan toả|kỹ năng|kĩ năng|THPT|GDNN-GDTX|GDPT 2018|công nghệ|\
      chuyển đổi số|tài liệu|bày tỏ|mong muốn|thiết thực|phù hợp|điểm mạnh|điểm yếu|đẩy mạnh|\
      tiếp cận|khai thác|nguồn|cốt cán|tháo gỡ|lựa chọn|xây dựng điểm|sơ kết|khen thưởng|\
      tập thể|cá nhân|chăm sóc|nuôi dưỡng|trẻ|lễ|ký|cặp|nhóm|buổi|lần|số|người|thời gian tới|\
      nhiệm vụ|hằng năm|gia đình|phương pháp|định hướng|năng lực|mô hình|lòng nhân ái|phụ đạo|\
      học sinh giỏi|chứng kiến|đại biểu|thành viên|lưu niệm|thuận lợi|tốt đẹp|tính đến|\
      năm học|liên kết|kiểm tra|ôn thi|trực tiếp|trực tuyến|bên cạnh|lĩnh vực|văn hóa|văn hoá|\
      văn nghệ|thể dục|thể thao|quan tâm|ngoại thành|nội thành|tích cực|vượt khó|sức|nhận thức|\
      cụ thể|yêu cầu|thi đua|tranh thủ|cơ quan|doanh nghiệp|sự nghiệp|toàn dân|ưu thế|cơ hội|\
      gắn kết|rút ngắn|giá trị|trước đó|bước đầu|ngữ văn|toán|STEM|lớp|sáng tạo|tăng cường|\
      đoàn kết|gắn bó|sức mạnh|tổng hợp|hoàn thành|chức năng|lành mạnh|nhận diện|điều hành|\
      chuẩn quốc gia|hợp tác|thống nhất|tôn trọng|khởi đầu|vun đắp|nhiệt tình|bền lâu|cầu thị|\
      sẵn sàng|tin tưởng|bổ khuyết|tình huống|công đoàn|thị xã|thành phố|đồng bộ|ấn tượng|\
      nhân lực|thiết lập|cải thiện|tiến hành|hiện diện|cam kết|giao ước|lộ trình|gặp gỡ|\
      song phương|mức độ|chủ yếu|hàng trăm|nỗ lực|giảm|thư viện|thiết bị|sân chơi|phòng học|\
      khuyến học|trao quà|thăm hỏi|thiết kế|ôn tập|đề kiểm tra|gợi ý|vướng mắc|phụ huynh"""
              .split("\\|", -1));

  private RealWords() {}
}

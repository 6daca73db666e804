import Catalog
import Comparison
import Diagnostics

extension ParityReport {
  package var markdown: String {
    var page = MarkdownPage()
    page.heading(1, "Parity of the environments")
    page.paragraph(MarkdownPage.escaped(conclusion))
    table(&page, "Differences that nobody declared", result.differences.filter { !$0.isAllowed })
    table(&page, "Allowed to differ", result.differences.filter(\.isAllowed))
    return page.text
  }

  private func table(
    _ page: inout MarkdownPage, _ title: String, _ differences: [ParityResult.Difference]
  ) {
    guard !differences.isEmpty else { return }
    page.heading(2, "\(title) (\(differences.count))")
    page.table(
      ["severity", "kind", "address", "what", "values"],
      differences.map { difference in
        [
          difference.severity.rawValue, difference.kind.rawValue, difference.address,
          difference.message, values(difference),
        ].map(singleLine)
      })
  }
}

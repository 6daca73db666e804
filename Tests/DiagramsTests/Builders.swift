func mxfile(_ pages: String...) -> String {
  let diagrams = pages.enumerated().map { index, page in
    "<diagram id=\"p\(index + 1)\" name=\"Page \(index + 1)\">\(page)</diagram>"
  }
  return "<mxfile>\(diagrams.joined())</mxfile>"
}

/// A model with the given cells on the default layer.
func model(_ cells: String) -> String {
  "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>\(cells)</root></mxGraphModel>"
}

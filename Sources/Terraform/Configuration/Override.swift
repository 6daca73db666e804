import HCL

extension Body {
  /// This body with the arguments and nested blocks of an override file in place of its own.
  ///
  /// As Terraform merges: an argument replaces the one of its name; nested blocks of a type replace all of
  /// that type, also those that a `dynamic` block makes; `lifecycle` is merged argument by argument.
  func overridden(by other: Body) -> Body {
    var result = items
    for attribute in other.attributes {
      let index = result.firstIndex {
        if case .attribute(let own) = $0 {
          own.name.utf8.elementsEqual(attribute.name.utf8)
        } else {
          false
        }
      }
      if let index {
        result[index] = .attribute(attribute)
      } else {
        result.append(.attribute(attribute))
      }
    }
    let merged = blocks("lifecycle").first
    let types = Set(other.blocks.map(\.producedType))
    result.removeAll {
      if case .block(let block) = $0 { types.contains(block.producedType) } else { false }
    }
    for var block in other.blocks {
      if let merged, block.type == "lifecycle" {
        block.body = merged.body.overridden(by: block.body)
      }
      result.append(.block(block))
    }
    return Body(result, trailingComments: trailingComments, range: range)
  }
}

extension Block {
  /// The type of the blocks that this one stands for: its own, or the one that a `dynamic` block makes.
  var producedType: String { type == "dynamic" ? labels.first?.text ?? type : type }
}

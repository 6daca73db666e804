import HCL

extension AccessKnowledge {
  /// Whether a resource has security groups that the code alone does not tell.
  package func hasUnknownGroups(_ resource: ResourceInstance) -> Bool {
    hasUnknown(identities[resource.type]?.securityGroups ?? [], of: resource)
  }

  /// Whether a resource has a role that the code alone does not tell.
  package func hasUnknownRoles(_ resource: ResourceInstance) -> Bool {
    let shape = identities[resource.type]
    return hasUnknown((shape?.roles ?? []) + (shape?.serviceRoles ?? []), of: resource)
  }

  private func hasUnknown(_ paths: [[String]], of resource: ResourceInstance) -> Bool {
    paths.contains { path in
      resource.body.values(at: path).contains { attribute in
        guard let unknown = attribute.value.unmarked.unknown else { return false }
        return unknown.parts == nil && unknown.references.isEmpty
      }
    }
  }
}

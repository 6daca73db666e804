import Architecture
import Catalog
import HCL
import Synthesis
import Terraform

/// Boxes that a name tells.
extension MatchingRun {
  mutating func takeByName(_ positions: [Int]) {
    let open = positions.filter { !settled.contains($0) }
    var pairs = open.flatMap(pairs)
    pairs.sort { ($0.score, $1.drawn, $1.candidate) > ($1.score, $0.drawn, $0.candidate) }
    var byDrawn: [Int: [Pair]] = [:]
    var byCandidate: [Int: [Pair]] = [:]
    for pair in pairs {
      byDrawn[pair.drawn, default: []].append(pair)
      byCandidate[pair.candidate, default: []].append(pair)
    }
    for pair in pairs {
      guard !settled.contains(pair.drawn), !takenCandidates.contains(pair.candidate) else {
        continue
      }
      let rivals = (byDrawn[pair.drawn] ?? []).filter {
        $0.score == pair.score && $0.candidate != pair.candidate
          && !takenCandidates.contains($0.candidate)
      }
      let contenders = (byCandidate[pair.candidate] ?? []).filter {
        $0.score == pair.score && $0.drawn != pair.drawn && !settled.contains($0.drawn)
      }
      let component = drawn[pair.drawn].component
      if !rivals.isEmpty {
        settled.insert(pair.drawn)
        tie(component, [pair.candidate] + rivals.map(\.candidate), "several fit equally well")
      } else if contenders.contains(where: { !isTwin(drawn[$0.drawn].component, component) }) {
        for position in [pair.drawn] + contenders.map(\.drawn) {
          settled.insert(position)
          tie(drawn[position].component, [pair.candidate], "another box fits it equally well")
        }
      } else {
        settled.insert(pair.drawn)
        take(pair.drawn, pair.candidate, pair.score, pair.because)
      }
    }
  }

  func pairs(_ position: Int) -> [Pair] {
    var result: [Pair] = []
    for (rank, type) in drawn[position].types.enumerated() {
      let isPrimary = rank == 0 || !auxiliaries.isPart(type: type)
      guard isPrimary || result.isEmpty else { break }
      for candidate in candidates.of(type: type, words: drawn[position].words)
      where !takenCandidates.contains(candidate) {
        let (score, source) = score(drawn[position], candidates.all[candidate])
        guard score >= Self.threshold else { continue }
        result.append(
          Pair(drawn: position, candidate: candidate, score: score, because: ["kind", source]))
      }
    }
    return result
  }

  func score(_ drawn: Drawn, _ candidate: MatchCandidates.Candidate) -> (Int, String) {
    // The code says that it is another box.
    if isOther(candidate) { return (0, "") }
    var best = (score: 0, source: "")
    for (source, all) in candidate.names {
      let own =
        drawn.isCommon ? all.subtracting(drawn.kindWords) : specific(all, drawn.kindWords)
      let score = agreement(drawn.words, own)
      if score > best.score { best = (score, source) }
    }
    return candidate.isServing ? (best.score >= 80 ? best.score - 40 : 0, best.source) : best
  }

  func specific(_ all: Set<String>, _ kindWords: Set<String>) -> Set<String> {
    let known = all.subtracting(ignored)
    let own = known.subtracting(kindWords)
    return own.isEmpty ? known : own
  }

  /// Whether the code says that it is another box. Parts carry the tag of what they are a part of.
  func isOther(_ candidate: MatchCandidates.Candidate) -> Bool {
    guard let tag = candidate.tag, ids.contains(tag) else { return false }
    return !auxiliaries.isPart(type: candidate.resources.first?.type ?? "")
  }
}

import FuzzEntries
import Glibc

/// The entry that `ZEROPLAN_FUZZ` names.
private let entry: FuzzEntry = {
  let name = getenv("ZEROPLAN_FUZZ").map { String(cString: $0) } ?? ""
  guard let entry = FuzzEntry.named(name) else {
    let names = FuzzEntry.allNames.joined(separator: ", ")
    let message = Array("ZEROPLAN_FUZZ must be one of: \(names)\n".utf8)
    _ = write(STDERR_FILENO, message, message.count)
    exit(2)
  }
  return entry
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  entry.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

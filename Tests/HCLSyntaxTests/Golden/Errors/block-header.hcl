resource "a" "b"
{
}
module {
  x = 1 }
one { a = 1, b = 2 }
nested { inner {} }

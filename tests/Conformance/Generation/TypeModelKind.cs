namespace Contested.Conformance.Generation;

internal enum TypeModelKind
{
    Scalar,
    Enum,
    Input,
    Interface,
    Object,
    Union,
}

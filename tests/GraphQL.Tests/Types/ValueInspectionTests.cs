using Contested.GraphQL.Types.Scalars;

namespace Contested.GraphQL.Tests.Types;

public sealed class ValueInspectionTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "true" },
        { 1.5, "1.5" },
        { -3L, "-3" },
        { "a \"b\" \\", "\"a \\\"b\\\" \\\\\"" },
        { new object?[] { 1, null, "x" }, "[1, null, \"x\"]" },
        { Array.Empty<object?>(), "[]" },
        { Enumerable.Range(0, 11), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ... 1 more item]" },
        { Enumerable.Range(0, 12), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ... 2 more items]" },
        { new Dictionary<string, object?>(), "{}" },
        { new Dictionary<string, object?> { ["a"] = 1, ["b"] = "x" }, "{ a: 1, b: \"x\" }" },
        { new object?[] { new object?[] { new object?[] { 1 }, Array.Empty<object?>() } }, "[[[Array], []]]" },
        { new object?[] { new object?[] { new Dictionary<string, object?> { ["a"] = 1 }, new Dictionary<string, object?>() } }, "[[[Object], {}]]" },
    };

    public static TheoryData<object?, string> LongValues => new()
    {
        { new string('x', 200), $"\"{new string('x', 200)}\"" },
        { new string('x', 201), $"\"{new string('x', 200)}… (201 characters)\"" },
        { $"{new string('x', 199)}😀y", $"\"{new string('x', 199)}… (202 characters)\"" },
        { new object?[] { new string('x', 1_000_000) }, $"[\"{new string('x', 198)}…" },
        { Enumerable.Repeat("0123456789012345678", 100), $"[{string.Concat(Enumerable.Repeat("\"0123456789012345678\", ", 8))}\"0123456789012345678\"…"[..200] + "…" },
        { new Dictionary<string, object?> { [new string('x', 1_000_000)] = 1 }, $"{{ {new string('x', 198)}…" },
    };

    [Theory]
    [MemberData(nameof(LongValues))]
    public void Inspect_Should_WriteTheBeginning_When_ValueIsLong(object? value, string expected) => ValueInspection.Inspect(value).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Values))]
    public void Inspect_Should_WriteNotationOfJson_When_ValueIsGiven(object? value, string expected) =>
        ValueInspection.Inspect(value).ShouldBe(expected);
}

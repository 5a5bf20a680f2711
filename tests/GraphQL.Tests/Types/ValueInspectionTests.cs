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

    [Theory]
    [MemberData(nameof(Values))]
    public void Inspect_Should_WriteNotationOfJson_When_ValueIsGiven(object? value, string expected) =>
        ValueInspection.Inspect(value).ShouldBe(expected);
}

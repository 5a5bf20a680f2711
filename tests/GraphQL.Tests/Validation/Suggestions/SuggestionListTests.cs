using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Tests.Validation.Suggestions;

public sealed class SuggestionListTests
{
    [Theory]
    [InlineData("", new[] { "a" }, new[] { "a" })]
    [InlineData("input", new string[0], new string[0])]
    [InlineData("greenish", new[] { "green", "blue" }, new[] { "green" })]
    [InlineData("blue", new[] { "blue", "Blue", "bleu", "red" }, new[] { "blue", "Blue", "bleu" })]
    [InlineData("abc", new[] { "a", "ab", "abc" }, new[] { "abc", "ab", "a" })]
    [InlineData("sstrea", new[] { "stream", "streams" }, new[] { "stream", "streams" })]
    [InlineData("a", new[] { "az", "ax", "ay", "a10", "a9" }, new[] { "a9", "ax", "ay", "az" })]
    [InlineData("name1x", new[] { "name10", "name2", "name1" }, new[] { "name1", "name10", "name2" })]
    public void Create_Should_GiveTheLikestFirst_When_OptionsAreAlike(string input, string[] options, string[] expected) =>
        SuggestionList.Create(input, options).ShouldBe(expected);

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcd", "abdc", 1)]
    [InlineData("NAME", "name", 1)]
    [InlineData("name", "name", 0)]
    [InlineData("", "abc", 3)]
    public void Measure_Should_CountEdits_When_WithinTheLimit(string first, string second, int expected)
    {
        new LexicalDistance(first).Measure(second, expected).ShouldBe(expected);
        new LexicalDistance(second).Measure(first, expected).ShouldBe(expected);
    }

    [Theory]
    [InlineData("kitten", "sitting", 2)]
    [InlineData("a", "abcd", 2)]
    public void Measure_Should_GiveNothing_When_BeyondTheLimit(string first, string second, int limit) =>
        new LexicalDistance(first).Measure(second, limit).ShouldBeNull();

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "a" }, " Did you mean \"a\"?")]
    [InlineData(new[] { "a", "b" }, " Did you mean \"a\" or \"b\"?")]
    [InlineData(new[] { "a", "b", "c" }, " Did you mean \"a\", \"b\", or \"c\"?")]
    [InlineData(new[] { "a", "b", "c", "d", "e", "f" }, " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void Format_Should_ListAtMostFive_When_ThereAreSuggestions(string[] suggestions, string expected) =>
        DidYouMean.Format(suggestions).ShouldBe(expected);

    [Fact]
    public void Format_Should_SayThePurpose_When_ItHasOne() =>
        DidYouMean.Format(["A"], "the enum value").ShouldBe(" Did you mean the enum value \"A\"?");
}

using Contested.GraphQL.Language;

namespace Contested.GraphQL.Tests.Language;

internal static class SyntaxError
{
    public static void ShouldBeAt(Action parse, string description, int line, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(parse);

        error.Message.ShouldBe($"Syntax Error: {description}");
        (error.Location.Line, error.Location.Column).ShouldBe((line, column));
        error.Code.ShouldBe("GRAPHQL_PARSE_FAILED");
    }
}

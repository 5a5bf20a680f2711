namespace Contested.GraphQL.Tests.Validation.Rules.Arguments;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ required(value: 1) page unit { emblem(size: 1) } node(id: $x) { id } }")]
    public void Validate_Should_ReportNothing_When_DocumentKeepsTheRule(string document) =>
        RuleExpectation.ExpectErrors("ProvidedRequiredArguments", document);

    [Theory]
    [InlineData(
        "{ required node { id } unit { emblem emblem(frame: true) } }",
        """Field "required" argument "value" of type "Int!" is required, but it was not provided. @ 1:3""",
        """Field "node" argument "id" of type "ID!" is required, but it was not provided. @ 1:12""",
        """Field "emblem" argument "size" of type "Int!" is required, but it was not provided. @ 1:31""",
        """Field "emblem" argument "size" of type "Int!" is required, but it was not provided. @ 1:38""")]
    [InlineData(
        "{ required @include number @skip(unless: true) @tag(weight: 1) @onField nothing @nothing }",
        """Directive "@include" argument "if" of type "Boolean!" is required, but it was not provided. @ 1:12""",
        """Field "required" argument "value" of type "Int!" is required, but it was not provided. @ 1:3""",
        """Directive "@skip" argument "if" of type "Boolean!" is required, but it was not provided. @ 1:28""",
        """Directive "@tag" argument "name" of type "String!" is required, but it was not provided. @ 1:48""")]
    [InlineData(
        """{ __type { name } actor(sluug: "x") { id } }""",
        """Field "__type" argument "name" of type "String!" is required, but it was not provided. @ 1:3""",
        """Field "actor" argument "slug" of type "String!" is required, but it was not provided. @ 1:19""")]
    public void Validate_Should_ReportErrors_When_DocumentBreaksTheRule(string document, params string[] errors) =>
        RuleExpectation.ExpectErrors("ProvidedRequiredArguments", document, errors);
}

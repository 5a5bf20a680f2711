using Contested.GraphQL.Validation.Rules.Arguments;
using Contested.GraphQL.Validation.Rules.Directives;
using Contested.GraphQL.Validation.Rules.Fragments;
using Contested.GraphQL.Validation.Rules.TypeSystem;
using Contested.GraphQL.Validation.Rules.Values;

namespace Contested.GraphQL.Validation.Rules;

/// <summary>The rules for documents of type system definitions and extensions.</summary>
public static class SpecifiedSdlRules
{
    /// <summary>All rules, in the order in which they see each node.</summary>
    /// <remarks>Specification: 3 Type System.</remarks>
    public static IReadOnlyList<Func<DocumentValidationContext, ValidationRule>> All { get; } =
    [
        context => new LoneSchemaDefinitionRule(context),
        context => new UniqueOperationTypesRule(context),
        context => new UniqueTypeNamesRule(context),
        context => new UniqueEnumValueNamesRule(context),
        context => new UniqueFieldDefinitionNamesRule(context),
        context => new UniqueArgumentDefinitionNamesRule(context),
        context => new UniqueDirectiveNamesRule(context),
        context => new KnownTypeNamesRule(context),
        context => new KnownDirectivesRule(context),
        context => new UniqueDirectivesPerLocationRule(context),
        context => new PossibleTypeExtensionsRule(context),
        context => new KnownArgumentNamesOnDirectivesRule(context),
        context => new UniqueArgumentNamesRule(context),
        context => new UniqueInputFieldNamesRule(context),
        context => new ProvidedRequiredArgumentsOnDirectivesRule(context),
    ];
}

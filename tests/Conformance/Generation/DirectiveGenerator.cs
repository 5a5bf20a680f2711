namespace Contested.Conformance.Generation;

/// <summary>Applies the directives that a schema defines.</summary>
internal sealed class DirectiveGenerator(SchemaModel schema, RandomChoice random)
{
    /// <summary>Gives directives for a location, each behind a space; mostly none.</summary>
    public string Generate(string location, Func<string, string> literal)
    {
        var text = string.Empty;
        foreach (var directive in schema.Directives.Where(directive => directive.Locations.Contains(location) && random.Chance(10)))
        {
            for (var times = directive.IsRepeatable ? random.Between(1, 2) : 1; times > 0; times--)
            {
                var arguments = directive.Arguments.Where(argument => argument.IsRequired || random.Chance(50))
                    .Select(argument => $"{argument.Name}: {literal(argument.Type)}").ToList();
                text += $" @{directive.Name}{(arguments.Count == 0 ? string.Empty : $"({string.Join(", ", arguments)})")}";
            }
        }

        return text;
    }
}

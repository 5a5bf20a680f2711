using Contested.Conformance.Comparison;

namespace Contested.Conformance.Generation;

/// <summary>Makes cases without end: schemas, some of them spoilt, each followed by documents for it, of which half are spoilt.</summary>
internal static class CaseGenerator
{
    private const int DocumentsPerSchema = 10;

    public static IEnumerable<ConformanceCase> Generate(int seed)
    {
        for (var number = 0; ; number++)
        {
            var schemaSeed = HashCode(seed, number);
            var random = new RandomChoice(schemaSeed);
            var schema = SchemaGenerator.Generate(random);
            var sdl = SchemaWriter.Write(schema, random);
            string[] names = [.. schema.Types.Keys, .. schema.Types.Values.SelectMany(type => type.Fields.Select(field => field.Name)), .. SchemaModel.BuiltInScalars];
            var mutation = new TextMutation(random, names);
            yield return new ConformanceCase(schemaSeed, sdl, null);

            for (var index = 0; index < DocumentsPerSchema; index++)
            {
                var document = DocumentGenerator.Generate(schema, random);
                yield return new ConformanceCase(schemaSeed, sdl, random.Chance(50) ? document with { Text = mutation.Apply(document.Text) } : document);
            }

            for (var index = 0; index < DocumentsPerSchema / 2; index++)
            {
                yield return new ConformanceCase(schemaSeed, mutation.Apply(sdl), null);
            }
        }
    }

    private static int HashCode(int seed, int number) => unchecked((seed * 486_187_739) + (number * 16_777_619));
}

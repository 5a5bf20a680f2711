using Contested.Conformance.Generation;

namespace Contested.Conformance.Comparison;

/// <summary>A schema, and a document for it or none.</summary>
/// <param name="Seed">What the case was made of, and what resolvers depend on.</param>
/// <param name="Sdl">The schema.</param>
/// <param name="Document">The document; null where only the schema is compared.</param>
internal sealed record ConformanceCase(int Seed, string Sdl, GeneratedDocument? Document)
{
    public override string ToString() => Document is null
        ? $"seed {Seed}\n--- schema\n{Sdl}\n"
        : $"seed {Seed}\n--- schema\n{Sdl}\n--- document (operation {Document.OperationName ?? "not named"})\n{Document.Text}\n--- variables\n{Document.Variables}\n";
}

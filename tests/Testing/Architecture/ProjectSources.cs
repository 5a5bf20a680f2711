using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Contested.Testing.Architecture;

/// <summary>The sources of a project, to tell which of its namespaces use which.</summary>
/// <remarks>
/// The sources are compiled, rather than the assembly read, so that constants and <c>nameof</c> count too. Comments do not count:
/// documentation may point upward. Where a value's type is not named, a member is that names it, so names are enough.
/// </remarks>
public sealed class ProjectSources
{
    private readonly string _folder;
    private readonly string _rootNamespace;
    private readonly HashSet<string> _namespaces = [];
    private readonly Dictionary<(ISymbol User, ISymbol Used), TypeUse> _uses = [];

    /// <summary>Reads the sources of a project, to which that of the tests refers.</summary>
    /// <param name="project">The name of its folder in <c>src</c>.</param>
    /// <exception cref="InvalidOperationException">It cannot be told what a name in the sources means.</exception>
    public ProjectSources(string project)
    {
        _folder = Path.Combine(RepositoryFolder.Root, "src", project);
        _rootNamespace = $"Contested.{project}";
        var compilation = CSharpCompilation.Create(
            _rootNamespace,
            ListSources().Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path)),
            ListReferences().Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (var tree in compilation.SyntaxTrees)
        {
            Read(tree, compilation.GetSemanticModel(tree));
        }
    }

    /// <summary>Gives what is at odds with an order of the namespaces, each of which may use those before it.</summary>
    /// <param name="floors">The namespaces from the ground up, without that of the project; empty for that itself.</param>
    /// <returns>Uses of upper floors, with the types and the place, and namespaces that are on no floor or do not exist.</returns>
    public IReadOnlyList<string> FindFaults(IReadOnlyList<string> floors)
    {
        var heights = floors.Index().ToDictionary(floor => floor.Item, floor => floor.Index);
        return
        [
            .. _namespaces.Except(floors).Order().Select(name => $"The namespace \"{name}\" is on no floor."),
            .. floors.Except(_namespaces).Select(name => $"The namespace \"{name}\" does not exist."),
            .. _uses.Values
                .Where(use => heights.GetValueOrDefault(use.UsedNamespace) > heights.GetValueOrDefault(use.UserNamespace, int.MaxValue))
                .Select(use => $"{use.User} uses {use.Used} ({use.Place}), but \"{use.UsedNamespace}\" is above \"{use.UserNamespace}\"."),
        ];
    }

    private static bool IsType(MemberDeclarationSyntax member) => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private IEnumerable<string> ListSources()
    {
        var output = Path.Combine(_folder, "obj");
        return Directory.EnumerateFiles(_folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(output, StringComparison.Ordinal))
            .Append(Directory.EnumerateFiles(output, "*.GlobalUsings.g.cs", SearchOption.AllDirectories).First());
    }

    private IEnumerable<string> ListReferences() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) != _rootNamespace);

    private void Read(SyntaxTree tree, SemanticModel model)
    {
        var types = tree.GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(IsType);
        foreach (var type in types)
        {
            var user = model.GetDeclaredSymbol(type)!;
            _namespaces.Add(NamespaceOf(user));
            foreach (var name in type.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                Read(name, user, model);
            }
        }
    }

    private void Read(SimpleNameSyntax name, ISymbol user, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is null && name.Identifier.Text is not ("nameof" or "notnull" or "_"))
        {
            throw new InvalidOperationException($"It cannot be told what {name} means ({PlaceOf(name)}).");
        }

        var used = symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ReducedFrom?.ContainingType ?? symbol?.ContainingType;
        if (used is { IsAnonymousType: false } && SymbolEqualityComparer.Default.Equals(used.ContainingAssembly, model.Compilation.Assembly))
        {
            _uses.TryAdd(
                (user, used.OriginalDefinition),
                new TypeUse(user.Name, NamespaceOf(user), used.Name, NamespaceOf(used), PlaceOf(name)));
        }
    }

    private string NamespaceOf(ISymbol type) => type.ContainingNamespace.ToDisplayString()[_rootNamespace.Length..].TrimStart('.');

    private string PlaceOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return $"{Path.GetRelativePath(_folder, span.Path)}, line {span.StartLinePosition.Line + 1}";
    }
}

using System.Text.RegularExpressions;
using Contested.Api.Tests.Hosting;
using Contested.GraphQL.Execution.Requests;
using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Contested.Testing;
using Contested.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Contested.Api.Tests.Schema;

/// <summary>The schema that clients see.</summary>
[Collection(ApiTestCollection.Name)]
public sealed partial class SchemaTests(ApiHosts hosts)
{
    /// <summary>The schema as it is published with the sources; where the test fails, the new one stands beside it.</summary>
    private static readonly string PublishedFile = Path.Combine(RepositoryFolder.Root, "schema.graphql");

    [DatabaseTheory, AllDatabases]
    public async Task Sdl_Should_EqualThePublishedFile_When_AskedFor(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;

        var sdl = await client.GetStringAsync("/graphql?sdl");

        var artifact = Path.Combine(Directory.CreateDirectory(Path.Combine(RepositoryFolder.Root, "artifacts")).FullName, "schema.graphql");
        await File.WriteAllTextAsync(artifact, sdl);
        SchemaParts.Of(sdl).ShouldBe(SchemaParts.Of(await File.ReadAllTextAsync(PublishedFile)));
        sdl.ShouldBe(await File.ReadAllTextAsync(PublishedFile), $"To publish the schema as it is now, copy {artifact} to {PublishedFile}.");
    }

    [Fact]
    public async Task Sdl_Should_GiveTheSameSchema_When_BuiltAgain()
    {
        var sdl = await File.ReadAllTextAsync(PublishedFile);

        (SchemaPrinter.Print(SchemaBuilder.Build(sdl)) + "\n").ShouldBe(sdl);
    }

    [DatabaseTheory, AllDatabases]
    public async Task Schema_Should_HoldTheContract_When_AskedFor(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var contract = await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "tests/Api.Tests/Schema/contract.graphql"));

        var sdl = await client.GetStringAsync("/graphql?sdl");

        var promised = SchemaParts.Of(Paging().Replace(contract, Arguments)).ToList();
        promised.Count.ShouldBeGreaterThan(300);
        promised.Except(SchemaParts.Of(sdl)).ShouldBeEmpty();
    }

    [DatabaseTheory, AllDatabases]
    public async Task Schema_Should_DescribeEverything_When_Walked(DatabaseKind kind)
    {
        var schema = (await hosts.GetAsync(kind)).Services.GetRequiredService<RequestExecutor>().Schema;

        schema.Description.ShouldNotBeNullOrWhiteSpace();
        var described = schema.Types.Values.SelectMany(DescriptionsOf).ToList();

        described.Count.ShouldBeGreaterThan(500);
        described.Where(part => string.IsNullOrWhiteSpace(part.Description)).Select(part => part.Name).ShouldBeEmpty();
        // Texts from the documentation of the model must not bring its markup along.
        described.Where(part => Markup().IsMatch(part.Description!)).Select(part => $"{part.Name}: {part.Description}").ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, string? Description)> DescriptionsOf(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.Values
            .SelectMany(field => field.Arguments.Values
                .Select(argument => ($"{type}.{field.Name}({argument.Name})", argument.Description))
                .Prepend(($"{type}.{field.Name}", field.Description)))
            .Prepend((type.Name, type.Description)),
        InputObjectType input => input.Fields.Values
            .Select(field => ($"{type}.{field.Name}", field.Description))
            .Prepend((type.Name, type.Description)),
        EnumType values => values.Values.Values
            .Select(value => ($"{type}.{value.Name}", value.Description))
            .Prepend((type.Name, type.Description)),
        _ => [(type.Name, type.Description)],
    };

    private static string Arguments(Match connection)
    {
        var items = connection.Groups["items"].Value;
        var item = items switch { "People" => "Person", "Tallies" => "Tally", _ => items.TrimEnd('s') };
        return "(first: Int, after: String, last: Int, before: String, "
            + $"where: {item}FilterInput, order: [{item}SortInput!]{connection.Groups["more"].Value}): {items}Connection";
    }

    [GeneratedRegex(@"\(…(?<more>[^)]*)\): (?<items>\w+)Connection")]
    private static partial Regex Paging();

    [GeneratedRegex("</|/>|<c>|<see|<para|&lt;")]
    private static partial Regex Markup();
}

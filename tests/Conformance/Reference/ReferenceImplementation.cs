using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.Conformance.Generation;
using Contested.Testing.Node;

namespace Contested.Conformance.Reference;

/// <summary>The reference implementation in a process of Node.js, which answers one case after the other.</summary>
public sealed class ReferenceImplementation : IDisposable
{
    private readonly Process _process;

    private ReferenceImplementation(Process process) => _process = process;

    /// <summary>Starts it; its packages are installed beside the test assembly where they are not yet.</summary>
    public static async Task<ReferenceImplementation> StartAsync()
    {
        var folder = new NodePackageFolder(Path.Combine(AppContext.BaseDirectory, "Reference"));
        await folder.InstallAsync();
        return new ReferenceImplementation(folder.Start("reference.mjs"));
    }

    /// <summary>Gives the SDL, sorted, of the schema that a client sees in the data of the introspection query.</summary>
    /// <param name="data">The <c>data</c> of the response to the full introspection query.</param>
    public string PrintIntrospectedSchema(JsonNode data)
    {
        var answer = Ask(new JsonObject { ["kind"] = "introspection", ["data"] = data.DeepClone() });
        return answer["sorted"]!.GetValue<string>();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    internal JsonObject Schema(string sdl) => Ask(new JsonObject { ["kind"] = "schema", ["sdl"] = Encode(sdl) });

    internal JsonObject Document(GeneratedDocument document, uint seed) => Ask(new JsonObject
    {
        ["kind"] = "document",
        ["document"] = Encode(document.Text),
        ["variables"] = JsonNode.Parse(document.Variables),
        ["operationName"] = document.OperationName,
        ["seed"] = seed,
    });

    private static string Encode(string text) => Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.AsSpan()));

    private JsonObject Ask(JsonObject request)
    {
        var line = Encoding.UTF8.GetBytes($"{request.ToJsonString()}\n");
        _process.StandardInput.BaseStream.Write(line);
        _process.StandardInput.BaseStream.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The reference implementation has ended.");
        var entries = JsonNode.Parse(answer, documentOptions: new JsonDocumentOptions { MaxDepth = 1000 })!.AsObject();
        return entries["failure"] is { } failure
            ? throw new InvalidOperationException($"The reference implementation failed: {failure}\n{request.ToJsonString()}")
            : entries;
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class AddFigureIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_claim_claimant_id_measure_quantity_low",
                table: "claim",
                columns: new[] { "claimant_id", "measure", "quantity_low" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_claim_claimant_id_measure_quantity_low",
                table: "claim");
        }
    }
}

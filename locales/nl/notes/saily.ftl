note-saily-unknown = Hoe je Saily herlaadt, vond ik niet: kijk in de app, op wifi.
